package dev.broadsheet.edition.model;

import org.jspecify.annotations.Nullable;

/**
 * A locator of an index entry: a place or a passage of the text.
 *
 * @param anchor the anchor of the place, or of the beginning of the passage, in the edition
 * @param end the anchor of the end of the passage; empty for a single place
 * @param main whether this is the principal locator
 */
public record Locator(String anchor, String end, boolean main) {

    /**
     * Explicit, like {@link #hashCode}, since the JVM takes milliseconds to link the generated method of a record at its first
     * call.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locator that && main == that.main && anchor.equals(that.anchor) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * anchor.hashCode() + end.hashCode()) + Boolean.hashCode(main);
    }
}
