package dev.broadsheet.publication;

import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Numbering;
import dev.broadsheet.document.TermLinks;
import java.util.SortedMap;

/**
 * The numbers of a text according to the contents of the publication, shared by all editions.
 *
 * @param own the number of the text itself, such as {@code 4.3} or {@code A}; empty if it has none
 * @param within the numbers of its headings, and the prefix of the numbers of its captions
 */
public record Numbers(String own, Numbering within) {

    /** The numbers of a text that is no chapter. */
    public static final Numbers NONE = new Numbers("", Numbering.NONE);

    /** Returns a copy with the names of the targets of references. */
    Numbers withNames(SortedMap<Integer, Numbering.Name> names) {
        return names.isEmpty() ? this : new Numbers(own, within.withNames(names));
    }

    /** Returns a copy with the glossary links of the text. */
    Numbers withTerms(TermLinks terms) {
        return terms.areNone() ? this : new Numbers(own, within.withTerms(terms));
    }

    /** Returns a copy with formatted citations. */
    Numbers withCited(CitedTexts cited) {
        return cited.areNone() ? this : new Numbers(own, within.withCited(cited));
    }

    boolean areNone() {
        return own.isEmpty() && within.isNone();
    }
}
