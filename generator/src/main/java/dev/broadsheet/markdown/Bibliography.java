package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;

/**
 * The works that articles may cite.
 *
 * @param hash of the files that they were read from, and of why some could not be; empty for none
 * @param own whether an article names some of the files itself
 */
public record Bibliography(Library library, String hash, boolean own) {

    /** Nothing can be cited. */
    public static final Bibliography NONE = new Bibliography(Library.EMPTY, "", false);
}
