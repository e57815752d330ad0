package dev.broadsheet.typesetter.css.value.text;

/** CSS Text 4, {@code hyphenate-limit-chars}: least number of characters of the word, before and after the hyphen. */
public record HyphenateLimitChars(int word, int before, int after) {}
