package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.ComputedStyle;
import java.util.List;
import java.util.Locale;

/**
 * Inline content, to be broken into lines.
 *
 * @param style of the block that contains it; only what concerns lines counts
 * @param first whether it is the first of its block, so that {@code text-indent} applies
 */
public record ParagraphBox(ComputedStyle style, Locale language, boolean first, List<InlineItem> items) implements Box {

    public ParagraphBox {
        items = List.copyOf(items);
    }
}
