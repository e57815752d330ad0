package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.grammar.Keyword.Overflow;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Column;
import dev.broadsheet.typesetter.page.galley.Exclusions;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import java.util.Optional;

/**
 * Places a box that establishes a block formatting context beside preceding floats, or below them if there is not
 * enough space. It contains its own floats. CSS 2.2, sections 9.5 and 10.6.7.
 */
final class BesideFloats {

    private final BoxLayout layout;

    BesideFloats(BoxLayout layout) {
        this.layout = layout;
    }

    static boolean establishesContext(ComputedStyle style) {
        return style.overflow() != Overflow.VISIBLE
                || style.display() == Display.FLOW_ROOT
                || style.display().holdsItems();
    }

    /**
     * Returns the horizontal span for a border box; empty if no float is in its way.
     *
     * @param borderBox its width without floats
     */
    Optional<Exclusions.Span> room(
            BlockBox box, Edges edges, double borderBox, GalleyBuilder out, double x, double width) {
        Exclusions floats = out.exclusions();
        if (!establishesContext(box.style()) || floats.bottom() <= out.pen()) {
            return Optional.empty();
        }
        double start = x + edges.marginLeft();
        Column column = Column.of(start, Math.max(1, width - edges.marginLeft() - edges.marginRight()));
        boolean fixed = !box.style().width().isAuto() || box.style().width().isOfContent();
        double least = fixed ? borderBox : layout.widths().of(box).min();
        double wanted = Math.min(column.width(), least);
        double top = floats.findRoom(column, out.pen(), 1, wanted);
        Exclusions.Span first = floats.free(column, top, top + 1);
        double height =
                layout.framed(box, fixed ? borderBox : first.width(), edges, 0).height();
        top = floats.findRoom(column, top, height, wanted);
        Exclusions.Span free = floats.free(column, top, top + height);
        out.moveTo(top);
        boolean inTheWay = free.start() > column.start() || free.end() < column.end();
        return inTheWay ? Optional.of(placed(free, fixed, borderBox)) : Optional.empty();
    }

    private static Exclusions.Span placed(Exclusions.Span free, boolean fixed, double borderBox) {
        return fixed ? new Exclusions.Span(free.start(), free.start() + borderBox) : free;
    }
}
