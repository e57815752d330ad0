package dev.broadsheet.typesetter.css;

/** One level of {@code quotes}. */
public record QuotePair(String open, String close) {}
