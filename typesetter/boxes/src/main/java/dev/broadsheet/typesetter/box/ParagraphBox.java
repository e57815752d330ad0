package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Inline content, to be broken into lines.
 *
 * @param style style of its block, of which the properties of lines are used
 * @param first whether it is the first of its block, so that {@code text-indent} applies
 * @param firstLine style of {@code ::first-line}
 */
public record ParagraphBox(
        ComputedStyle style, Locale language, boolean first, List<InlineItem> items, Optional<ComputedStyle> firstLine)
        implements Box {

    /** Creates a paragraph without a style for its first line. */
    public ParagraphBox(ComputedStyle style, Locale language, boolean first, List<InlineItem> items) {
        this(style, language, first, items, Optional.empty());
    }

    public ParagraphBox {
        items = List.copyOf(items);
    }

    /** Whether it contains labels only. */
    public boolean isMarkOnly() {
        for (InlineItem item : items) { // no stream: asked for each paragraph
            if (!(item instanceof InlineItem.Spot)) {
                return false;
            }
        }
        return true;
    }
}
