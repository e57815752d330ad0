package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;

/**
 * A person whom an article names.
 *
 * @param name the full name
 * @param role the role in the article's own words; empty if not given
 * @param indexedAs the name in an index, such as {@code Blinken, Antony}; the full name if not given
 * @param position the position of the name
 */
public record Person(String name, String role, String indexedAs, SourcePosition position) {}
