package dev.broadsheet.kind.qa;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.FencedKind;

/**
 * Questions and answers as a definition list: a paragraph in bold is a question, and the content up to the next one its answer.
 * An existing definition list is kept.
 */
public final class Questions extends FencedKind {

    private static final String NAME = "qa";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        block.addClass(NAME);
        DraftElement list = new DraftElement("dl");
        DraftElement title = title(block);
        for (DraftNode node : block.nodes()) {
            if (node != title) {
                add(node, list, marks);
            }
        }
        if (list.isEmpty()) {
            marks.error(
                    "BS-BLOCK-005",
                    block,
                    "the block 'qa' has no question",
                    "write each as a paragraph in bold: **How long did it last?**");
        }
        block.append(list);
    }

    private static void add(DraftNode node, DraftElement list, Marks marks) {
        if (node instanceof DraftText text && text.isBlank()) {
            node.remove();
        } else if (node instanceof DraftElement element && element.is("dl")) {
            element.nodes().forEach(list::append);
            element.remove();
        } else if (node instanceof DraftElement element && isQuestion(element)) {
            begin(element, list);
        } else if (list.lastElement() != null) {
            list.lastElement().append(node);
        } else if (node instanceof DraftElement element) {
            marks.error(
                    "BS-BLOCK-005",
                    element,
                    "text is before the first question of the block 'qa'",
                    "write each question as a paragraph in bold: **How long did it last?**");
        }
    }

    private static boolean isQuestion(DraftElement paragraph) {
        DraftElement only = paragraph.firstElement();
        return paragraph.is("p")
                && only != null
                && only.is("strong")
                && only == paragraph.lastElement()
                && !paragraph.hasOwnText();
    }

    private static void begin(DraftElement question, DraftElement list) {
        DraftElement term = new DraftElement("dt", question.traits());
        question.attributes().forEach(term::set);
        DraftElement bold = question.firstElement();
        if (bold != null) {
            bold.nodes().forEach(term::append);
        }
        question.remove();
        list.append(term);
        list.append(new DraftElement("dd", new Traits()));
    }
}
