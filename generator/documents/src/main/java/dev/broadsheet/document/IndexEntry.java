package dev.broadsheet.document;

import java.util.List;

/**
 * An entry of a back-of-book index, as the author marks it in a text.
 *
 * @param index name of the index; empty for the default one
 * @param heading the main heading, then the subheadings; at least one, none blank
 * @param sortedAs sort key of the last heading; empty to sort by the heading itself
 * @param section id of the last section heading before the locator; empty for none
 * @param anchor id of the locator; empty for a mere cross-reference, and for a text as a whole
 * @param end id at which a passage ends; empty for a single location
 * @param main whether this is the principal locator
 * @param see entries to look up instead, each written as an author writes a heading
 * @param seeAlso entries to look up in addition
 */
public record IndexEntry(
        String index,
        List<String> heading,
        String sortedAs,
        String section,
        String anchor,
        String end,
        boolean main,
        List<String> see,
        List<String> seeAlso) {

    /** The separator between a heading and a subheading, as an author writes it. */
    public static final String BELOW = ": ";

    public IndexEntry {
        heading = List.copyOf(heading);
        see = List.copyOf(see);
        seeAlso = List.copyOf(seeAlso);
    }

    /**
     * Returns an entry for a single location.
     *
     * @param anchor empty for a text as a whole
     */
    public static IndexEntry of(String index, String heading, String anchor) {
        return new IndexEntry(index, List.of(heading), "", "", anchor, "", false, List.of(), List.of());
    }

    /** Returns whether the entry has a locator and is not a mere cross-reference. */
    public boolean hasPlace() {
        return see.isEmpty();
    }

    /** Returns the heading as an author writes it. */
    public String written() {
        return String.join(BELOW, heading);
    }

    /** Returns a copy that ends at another id. */
    public IndexEntry until(String id) {
        return new IndexEntry(index, heading, sortedAs, section, anchor, id, main, see, seeAlso);
    }
}
