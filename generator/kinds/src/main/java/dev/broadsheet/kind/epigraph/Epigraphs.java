package dev.broadsheet.kind.epigraph;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Attribution;
import dev.broadsheet.kind.FencedKind;
import java.util.function.UnaryOperator;

/** Epigraphs: quotations before a text. The title, or a last paragraph after a dash, is the attribution. */
public final class Epigraphs extends FencedKind {

    private static final String NAME = "epigraph";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        DraftElement title = title(block);
        boolean empty = block.elements().stream()
                .filter(element -> element != title)
                .allMatch(element -> element.text().isBlank());
        if (empty) {
            marks.error(
                    "BS-BLOCK-005", block, "the epigraph is empty", "write the words, and below them — Whose they are");
        }
        Attribution.quote(block, title, new DraftElement("blockquote"));
        marks.keep(block, "");
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        if (out.medium() == Medium.BOOK) {
            out.start(block, NAME, "role", "doc-epigraph", "epub:type", NAME);
        } else {
            out.start(block, NAME, "role", "doc-epigraph");
        }
        out.content(block);
        out.end(block);
    }

    @Override
    public String markdown(Block block, String content, UnaryOperator<String> words) {
        return content;
    }
}
