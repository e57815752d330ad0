package dev.broadsheet.edition.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that an index leads to.
 *
 * @param anchor in the edition
 * @param end where the passage ends; empty for a place
 * @param main whether it is the place to read first
 */
public record Locator(String anchor, String end, boolean main) {

    /** Written out, for the JVM takes milliseconds to make it where it is first used; so with {@link #hashCode}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locator that && main == that.main && anchor.equals(that.anchor) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * anchor.hashCode() + end.hashCode()) + Boolean.hashCode(main);
    }
}
