package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.csl.CslStyle;
import java.util.Optional;

/**
 * The options for citations.
 *
 * @param library the works that can be cited
 * @param hash of the files that the library was read from
 * @param notes whether citations are in notes instead of parentheses
 * @param style the CSL style; empty for the built-in one
 * @param held whether only placeholders are written, since citations are formatted together with those of other texts
 */
record CitationOptions(Library library, String hash, boolean notes, Optional<CslStyle> style, boolean held) {

    static final CitationOptions NONE = new CitationOptions(Library.EMPTY, "", false, Optional.empty(), false);
}
