package dev.broadsheet.kind.citation;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.kind.FencedKind;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Bibliographies. By default, one follows the text; an author may place it elsewhere. A bibliography of several texts is filled
 * when the document is decoded.
 */
public final class ReferenceLists extends FencedKind {

    @Override
    public String name() {
        return CitedTexts.LIST;
    }

    /** Moves the bibliography of the text to this block. If several texts share one, the block is a placeholder for it. */
    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        Optional<DraftElement> own =
                root.descendants(ReferenceLists::isListOfText).stream().findFirst();
        own.ifPresent(DraftNode::remove);
        if (own.filter(list -> list.traits().kind().isEmpty()).isPresent()) {
            DraftElement list = own.get();
            if (!block.id().isEmpty()) {
                list.set("id", block.id());
            }
            block.replaceWith(list);
        } else {
            block.rename("section").clear();
            marks.keep(block, CitedTexts.OF_BOOK);
        }
    }

    private static boolean isListOfText(DraftElement element) {
        boolean held = element.traits().kind().equals(CitedTexts.LIST)
                && element.traits().variant().equals(CitedTexts.OF_TEXT);
        return held || (element.traits().isOwn() && element.attribute("role").equals("doc-bibliography"));
    }

    /** Writes the bibliography; nothing if it was not filled. */
    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        if (block.children().isEmpty()) {
            return;
        }
        if (out.medium() == Medium.BOOK) {
            out.start(block, "", "role", "doc-bibliography", "epub:type", "bibliography");
        } else {
            out.start(block, "", "role", "doc-bibliography");
        }
        out.content(block);
        out.end(block);
    }
}
