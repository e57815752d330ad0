package dev.broadsheet.typesetter.css.value;

/** One level of {@code quotes}. */
public record QuotePair(String open, String close) {}
