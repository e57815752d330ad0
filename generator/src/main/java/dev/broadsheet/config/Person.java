package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;

/**
 * Somebody whom an article names.
 *
 * @param name full name
 * @param role what they are, in the article's own words; empty when not given
 * @param indexedAs how an index names them, such as {@code Blinken, Antony}; the name when not given
 * @param position of the name
 */
public record Person(String name, String role, String indexedAs, SourcePosition position) {}
