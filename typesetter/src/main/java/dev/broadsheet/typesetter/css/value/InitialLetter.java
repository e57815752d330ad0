package dev.broadsheet.typesetter.css.value;

/** CSS Inline 3, {@code initial-letter}: cap height in lines, and how many lines the letter sinks. */
public record InitialLetter(double size, int sink) {}
