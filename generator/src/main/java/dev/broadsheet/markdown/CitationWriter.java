package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.Citation;

/** Writes the citations of an article and the list of what it cites. */
interface CitationWriter {

    /** A citation in the text. */
    void read(Citation citation, MarkdownReader reader);

    /** The works that were cited. */
    void readList(MarkdownReader reader);
}
