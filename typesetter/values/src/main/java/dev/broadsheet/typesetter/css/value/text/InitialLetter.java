package dev.broadsheet.typesetter.css.value.text;

/** CSS Inline 3, {@code initial-letter}: height of capitals in lines, and number of lines that the letter sinks. */
public record InitialLetter(double size, int sink) {}
