package dev.broadsheet.document;

import java.util.List;

/**
 * What an author wants an index to say of a place in a text.
 *
 * @param index name of the index; empty for the usual one
 * @param heading a subject, then the subordinate ones; at least one, none is blank
 * @param sortedAs what the last of them is sorted by; empty for itself
 * @param section id of the last heading before the place; empty for none
 * @param anchor id of the place; empty for an entry that only leads to others, and for a text as a whole
 * @param end id at which a passage ends; empty for a place
 * @param main whether it is the place to read first
 * @param see entries to look up in its place, each as the author writes a heading
 * @param seeAlso entries to look up besides
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

    /** Between a subject and a subordinate one. */
    public static final String BELOW = ": ";

    public IndexEntry {
        heading = List.copyOf(heading);
        see = List.copyOf(see);
        seeAlso = List.copyOf(seeAlso);
    }

    /**
     * A place by itself.
     *
     * @param anchor empty for a text as a whole
     */
    public static IndexEntry of(String index, String heading, String anchor) {
        return new IndexEntry(index, List.of(heading), "", "", anchor, "", false, List.of(), List.of());
    }

    /** Whether it has a place, and does not only lead to others. */
    public boolean hasPlace() {
        return see.isEmpty();
    }

    /** The heading as an author writes it. */
    public String written() {
        return String.join(BELOW, heading);
    }

    /** The same with another end. */
    public IndexEntry until(String id) {
        return new IndexEntry(index, heading, sortedAs, section, anchor, id, main, see, seeAlso);
    }
}
