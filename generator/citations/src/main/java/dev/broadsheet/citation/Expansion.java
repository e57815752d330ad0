package dev.broadsheet.citation;

import dev.broadsheet.source.Limits;

/**
 * Counts the characters that abbreviations and references between entries add to a BibTeX file. Each may repeat what others
 * expand to, so that a few lines could fill any memory.
 */
final class Expansion {

    static final String MESSAGE =
            "the abbreviations and references between entries add more than " + Limits.BIBTEX_EXPANSION + " characters";

    static final String HINT = "write the text once, in the entry that needs it";

    private long added;

    /** Counts characters before they are added. @return whether the limit allows them */
    boolean add(int characters) {
        added += characters;
        return !exceeds();
    }

    boolean exceeds() {
        return added > Limits.BIBTEX_EXPANSION;
    }
}
