package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.csl.CslStyle;
import java.util.Optional;

/**
 * How works are cited.
 *
 * @param library that keys name works of
 * @param hash of the files that it was read from
 * @param notes whether they are cited in notes, and not in parentheses
 * @param style in CSL that says how; none for the house's own
 * @param held whether citations are formatted with those of other texts, and have their places only
 */
record CitationOptions(Library library, String hash, boolean notes, Optional<CslStyle> style, boolean held) {

    static final CitationOptions NONE = new CitationOptions(Library.EMPTY, "", false, Optional.empty(), false);
}
