package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Inline content, to be broken into lines.
 *
 * @param style of the block that contains it; only what concerns lines counts
 * @param first whether it is the first of its block, so that {@code text-indent} applies
 * @param firstLine the style of {@code ::first-line}
 */
public record ParagraphBox(
        ComputedStyle style, Locale language, boolean first, List<InlineItem> items, Optional<ComputedStyle> firstLine)
        implements Box {

    /** One whose first line looks as the others do. */
    public ParagraphBox(ComputedStyle style, Locale language, boolean first, List<InlineItem> items) {
        this(style, language, first, items, Optional.empty());
    }

    public ParagraphBox {
        items = List.copyOf(items);
    }

    /** Whether there is nothing to be seen of it, but places to remember. */
    public boolean isMarkOnly() {
        for (InlineItem item : items) { // no stream: asked for each paragraph
            if (!(item instanceof InlineItem.Spot)) {
                return false;
            }
        }
        return true;
    }
}
