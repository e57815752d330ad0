package dev.broadsheet.publication;

import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Numbering;
import dev.broadsheet.document.TermLinks;
import java.util.SortedMap;

/**
 * The numbers of a text, as the contents of the publication give them; all editions read them here.
 *
 * @param own of the text itself, such as {@code 4.3} or {@code A}; empty when it has none
 * @param within of its headings, and what comes before those of its captions
 */
public record Numbers(String own, Numbering within) {

    /** Of a text that is no chapter. */
    public static final Numbers NONE = new Numbers("", Numbering.NONE);

    /** The same with what the references of the text call their targets. */
    Numbers withNames(SortedMap<Integer, Numbering.Name> names) {
        return names.isEmpty() ? this : new Numbers(own, within.withNames(names));
    }

    /** The same with what the text has to do with glossaries. */
    Numbers withTerms(TermLinks terms) {
        return terms.areNone() ? this : new Numbers(own, within.withTerms(terms));
    }

    /** The same with what fills the places of citations. */
    Numbers withCited(CitedTexts cited) {
        return cited.areNone() ? this : new Numbers(own, within.withCited(cited));
    }

    boolean areNone() {
        return own.isEmpty() && within.isNone();
    }
}
