package dev.broadsheet.kind.box;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Fence;
import dev.broadsheet.kind.FencedKind;
import dev.broadsheet.kind.Numbered;
import dev.broadsheet.kind.Quoted;
import dev.broadsheet.kind.Titles;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Boxes: key facts, sidebars, definitions and examples. */
public final class Boxes extends FencedKind {

    private static final String FACTS = "facts";
    private static final String SIDEBAR = "sidebar";
    private static final String DEFINITION = "definition";
    private static final String EXAMPLE = Inline.EXAMPLE;

    @Override
    public String name() {
        return "box";
    }

    @Override
    public Set<String> fences() {
        return Set.of(FACTS, SIDEBAR, DEFINITION, EXAMPLE);
    }

    /** Shapes the boxes, then numbers the examples in reading order. */
    @Override
    protected void shapeAll(List<DraftElement> blocks, DraftElement root, Marks marks) {
        super.shapeAll(blocks, root, marks);
        int number = 0;
        for (DraftElement block :
                root.descendants(element -> fence(element).name().equals(EXAMPLE))) {
            number++;
            number(block, number, marks);
        }
    }

    private static void number(DraftElement example, int number, Marks marks) {
        if (example.id().isEmpty()) {
            example.set("id", marks.freeId(EXAMPLE + "-" + number));
        }
        DraftElement label = new DraftElement("span").addClass("number");
        label.append(String.valueOf(number));
        Numbered.count(label, EXAMPLE);
        DraftElement title = title(example);
        if (title == null) {
            title = new DraftElement("p").addClass(Fence.TITLE);
            example.prepend(title);
        } else {
            title.prepend(new DraftText(" "));
        }
        title.prepend(label);
        title.traits().setNumber(number);
    }

    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        String which = fence(block).name();
        DraftElement title = title(block);
        if (block.lastElement() == title) {
            marks.error("BS-BLOCK-005", block, "the block '" + which + "' is empty", "write what it is to hold");
        }
        if (which.equals(DEFINITION)) {
            define(block, title, marks);
        }
        marks.mark(block, which);
    }

    /** Marks the title as a defined term, {@code <dfn>}, which the index includes. */
    private static void define(DraftElement block, @Nullable DraftElement title, Marks marks) {
        if (title == null) {
            marks.error(
                    "BS-BLOCK-005",
                    block,
                    "the definition does not say what it defines",
                    "write the term after the name: ::: definition Snub");
        } else {
            DraftElement bold = title.firstElement();
            DraftElement term = new DraftElement("dfn");
            if (bold != null) {
                bold.nodes().forEach(term::append);
                bold.append(term);
            }
        }
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.start(block, "box " + block.variant(), "role", "note");
        String label = label(block, words);
        if (!label.isEmpty()) {
            out.start("p", "class", block.variant().equals(FACTS) ? Fence.TITLE : "block-label");
            out.start("strong");
            out.text(label);
            out.end("strong");
            out.end("p");
        }
        out.content(block);
        out.end(block);
    }

    @Override
    public String markdown(Block block, String content, UnaryOperator<String> words) {
        String label = label(block, words);
        return Quoted.lines(label.isEmpty() ? content : "**" + label + "**\n\n" + content);
    }

    /** Returns the label above a box; empty for none. */
    private static String label(Block block, UnaryOperator<String> words) {
        return switch (block.variant()) {
            case FACTS -> Titles.has(block) ? "" : words.apply("blockFacts");
            case DEFINITION -> words.apply("blockDefinition");
            default -> "";
        };
    }
}
