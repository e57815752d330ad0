package dev.broadsheet.edition.model;

/**
 * A place that an index leads to.
 *
 * @param anchor in the edition
 * @param end where the passage ends; empty for a place
 * @param main whether it is the place to read first
 */
public record Locator(String anchor, String end, boolean main) {}
