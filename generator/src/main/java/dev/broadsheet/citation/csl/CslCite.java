package dev.broadsheet.citation.csl;

/**
 * A work that is cited at a place, with what its author says of it.
 *
 * @param key of the work
 * @param prefix before it; may be empty
 * @param label what the locator counts, such as {@code page}; empty without a locator
 * @param locator where in the work; may be empty
 * @param suffix behind it; may be empty
 * @param suppressed whether its authors are left out
 */
public record CslCite(String key, String prefix, String label, String locator, String suffix, boolean suppressed) {}
