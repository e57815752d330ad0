package dev.broadsheet.publication;

/**
 * Somebody whom an article names.
 *
 * @param name full name
 * @param role what they are, in the article's own words; empty when not given
 * @param indexedAs how an index names them, such as {@code Blinken, Antony}; the name when not given
 */
public record Person(String name, String role, String indexedAs) {}
