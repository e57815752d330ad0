package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;

/**
 * How works are cited.
 *
 * @param library that keys name works of
 * @param hash of the files that it was read from
 * @param notes whether they are cited in notes, and not in parentheses
 */
record CitationOptions(Library library, String hash, boolean notes) {

    static final CitationOptions NONE = new CitationOptions(Library.EMPTY, "", false);
}
