package dev.broadsheet.kind.pull;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.kind.Attribution;
import dev.broadsheet.kind.FencedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Pull quotes: passages of the text in large type. Their words are checked against the text, so that both stay the same. */
public final class PullQuotes extends FencedKind {

    private static final String NAME = "pullquote";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected void shapeAll(List<DraftElement> blocks, DraftElement root, Marks marks) {
        if (blocks.isEmpty()) {
            return;
        }
        QuotedText text = textWithout(blocks, root);
        int most = marks.mostQuotations();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == most) {
                marks.error(
                        "BS-BLOCK-008",
                        blocks.get(i),
                        "the article has more than " + most + " pull quotes",
                        "leave some out");
            } else if (i < most) {
                check(blocks.get(i), text, marks);
            }
            shape(blocks.get(i), root, marks);
        }
    }

    private static QuotedText textWithout(List<DraftElement> blocks, DraftElement root) {
        List<List<DraftNode>> held = new ArrayList<>();
        for (DraftElement block : blocks) {
            held.add(block.nodes());
            block.clear();
        }
        QuotedText text = new QuotedText(root.text());
        for (int i = 0; i < blocks.size(); i++) {
            held.get(i).forEach(blocks.get(i)::append);
        }
        return text;
    }

    private static void check(DraftElement block, QuotedText text, Marks marks) {
        String quote = block.elements().stream()
                .filter(element -> element != title(block) && !Attribution.is(element, block))
                .map(DraftElement::text)
                .collect(Collectors.joining(" "));
        if (quote.isBlank()) {
            marks.error("BS-BLOCK-005", block, "the pull quote is empty", "repeat words of the text in it");
            return;
        }
        Optional<String> fault = text.fault(quote);
        fault.ifPresent(
                hint -> marks.error("BS-BLOCK-006", block, "the words of the pull quote are not in the text", hint));
    }

    /** Turns the title into the attribution. */
    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        Attribution.quote(block, title(block), new DraftElement("blockquote").addClass("pull"));
        marks.mark(block, "");
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.start(block, NAME, "role", "doc-pullquote");
        out.content(block);
        out.end(block);
    }

    @Override
    public String markdown(Block block, String content, UnaryOperator<String> words) {
        return content;
    }
}
