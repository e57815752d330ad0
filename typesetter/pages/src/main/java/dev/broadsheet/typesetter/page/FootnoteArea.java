package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import java.util.List;
import java.util.Optional;

/**
 * The area at the foot of a page that holds its footnotes; CSS GCPM 3, section 2.
 *
 * <p>Where {@code @footnote} has no border above, a short hairline separates the notes from the text.
 *
 * @param space space above the rule, in pt
 * @param rule line above the notes
 * @param length length of the rule, in pt; 0 for the column's width
 * @param padding space between rule and notes, in pt
 * @param rightToLeft whether the rule begins at the right edge
 */
record FootnoteArea(double space, Edge rule, double length, double padding, boolean rightToLeft) {

    private static final double SPACE = 7;
    private static final double PADDING = 3.5;
    private static final double RULE = 0.4;
    private static final double RULE_LENGTH = 48;

    static FootnoteArea of(PageStyle page) {
        Optional<ComputedStyle> style = page.footnoteArea();
        boolean rightToLeft = page.box().direction() == Keyword.Direction.RTL;
        double space =
                style.map(area -> new Edges(area, page.width()).marginTop()).orElse(SPACE);
        if (style.isEmpty() || style.get().borderWidth(Side.TOP) == 0) {
            Edge rule = new Edge(RULE, Edge.Style.SOLID, new Color(0.45f, 0.45f, 0.45f, 1));
            return new FootnoteArea(space, rule, RULE_LENGTH, PADDING, rightToLeft);
        }
        Edges edges = new Edges(style.get(), page.width());
        double length = style.get().width().resolve(page.width(), 0);
        return new FootnoteArea(
                space,
                edges.decoration().top(),
                length,
                edges.top() - edges.style().borderWidth(Side.TOP),
                rightToLeft);
    }

    /** Returns the height of space, rule and padding, in pt. */
    double height() {
        return space + rule.width() + padding;
    }

    /** Returns the height of notes with space, rule and padding, in pt; 0 if there are none. */
    double height(ColumnFragment notes) {
        return notes.parts().isEmpty() ? 0 : height() + notes.height();
    }

    /** Returns the rule and the notes, positioned so that the notes end at {@code bottom}. */
    List<Fragment.Placed> placed(ColumnFragment notes, double x, double bottom, double width) {
        if (notes.parts().isEmpty()) {
            return List.of();
        }
        double y = bottom - notes.height();
        double foot = y - padding - rule.width() / 2;
        double drawn = length > 0 ? length : width;
        double left = rightToLeft ? x + width - drawn : x;
        return List.of(
                new Fragment.Placed(new Fragment.Rule(rule, drawn, 0), left, foot), new Fragment.Placed(notes, x, y));
    }
}
