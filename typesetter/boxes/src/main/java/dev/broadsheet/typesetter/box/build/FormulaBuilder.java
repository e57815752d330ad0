package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.box.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Builds the items of formulas, and Formula elements with their alternate text. */
final class FormulaBuilder {

    private final BoxBuilder blocks;
    private final Problems problems;
    private boolean any;

    FormulaBuilder(BoxBuilder blocks, Problems problems) {
        this.blocks = blocks;
        this.problems = problems;
    }

    /**
     * Returns the anchors of rows and other parts. They follow the formula, so that a drawn row sets its own position first;
     * links to parts that are not drawn lead to the line.
     */
    static List<Label> anchors(Element math) {
        return math.select("[id]").stream()
                .filter(part -> !part.equals(math) && !part.id().isEmpty())
                .<Label>map(part -> new Label.Anchor(part.id()))
                .toList();
    }

    /** @param context context of the text within the element */
    InlineItem.Formula formula(Element element, Context context, Tag parent, Origin origin) {
        any = true;
        Optional<String> mark = BoxBuilder.mark(element, context.mark());
        String words = element.attr("alttext").strip();
        if (words.isEmpty()) {
            words = element.text().strip();
            problems.warn(
                    "BS-MATH-001", mark, "the formula has no alternative text", "say in alttext what it says in words");
        }
        Tag tag = parent.child("Formula", context.language());
        tag.alternateText(words.isEmpty() ? "\u25a1" : words).use();
        Map<Element, Tag> parts = blocks.rules().formula(element, tag);
        return new InlineItem.Formula(element, words, context.ink(tag).at(mark), parts, origin);
    }

    /** Whether there are formulas, which are laid out from their elements. */
    boolean any() {
        return any;
    }
}
