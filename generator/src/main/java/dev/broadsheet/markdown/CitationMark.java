package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.List;

/**
 * A citation of a text, before it is formatted.
 *
 * @param cites works, with what the author says of each
 * @param inText whether the names of those who made the work are part of the sentence
 * @param note number of the note that it is in; 0 for none
 * @param makesNote whether it is that note, and not only within one
 * @param linked whether it is within a link, where no other can be
 * @param stopped whether a full stop follows
 */
public record CitationMark(
        List<Cite> cites, boolean inText, int note, boolean makesNote, boolean linked, boolean stopped) {

    public CitationMark {
        cites = List.copyOf(cites);
    }
}
