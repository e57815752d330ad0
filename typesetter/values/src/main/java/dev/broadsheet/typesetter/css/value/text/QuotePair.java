package dev.broadsheet.typesetter.css.value.text;

/** One level of {@code quotes}. */
public record QuotePair(String open, String close) {}
