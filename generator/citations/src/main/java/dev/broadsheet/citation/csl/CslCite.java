package dev.broadsheet.citation.csl;

/**
 * A cited work with the author's additions.
 *
 * @param key the key of the work
 * @param prefix the text before the cite; may be empty
 * @param label the unit of the locator, such as {@code page}; empty without a locator
 * @param locator the place within the work; may be empty
 * @param suffix the text after the cite; may be empty
 * @param suppressed whether the authors are omitted
 */
public record CslCite(String key, String prefix, String label, String locator, String suffix, boolean suppressed) {}
