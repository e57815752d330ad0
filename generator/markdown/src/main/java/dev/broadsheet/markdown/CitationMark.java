package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.List;

/**
 * A citation in a text, before formatting.
 *
 * @param cites the works, each with prefix, suffix and locator
 * @param inText whether the authors' names are part of the sentence
 * @param note number of the note that contains the citation; 0 for none
 * @param makesNote whether that note was created for the citation
 * @param linked whether it is within a link, which cannot contain other links
 * @param stopped whether a full stop follows
 */
public record CitationMark(
        List<Cite> cites, boolean inText, int note, boolean makesNote, boolean linked, boolean stopped) {

    public CitationMark {
        cites = List.copyOf(cites);
    }
}
