package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;

/**
 * How works are cited.
 *
 * @param library that keys name works of
 * @param notes whether they are cited in notes, and not in parentheses
 */
record CitationOptions(Library library, boolean notes) {

    static final CitationOptions NONE = new CitationOptions(Library.EMPTY, false);
}
