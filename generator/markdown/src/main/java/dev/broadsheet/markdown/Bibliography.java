package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;

/**
 * The works that articles may cite.
 *
 * @param hash of the files that they were read from, and of read errors; empty for none
 * @param own whether the article itself names some of the files
 */
public record Bibliography(Library library, String hash, boolean own) {

    /** No works. */
    public static final Bibliography NONE = new Bibliography(Library.EMPTY, "", false);
}
