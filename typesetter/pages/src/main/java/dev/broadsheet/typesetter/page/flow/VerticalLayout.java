package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.WritingMode;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.breaks.GalleyParts;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Motion;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lays out vertical text, as in the heads of narrow columns, as horizontal lines that are rotated; CSS Writing Modes 4. */
final class VerticalLayout {

    private final Content children;
    private final ToDoubleFunction<BlockBox> longest;
    private final PageArea area;
    private final OverflowReport overflow;

    /** Lays out the content of a box. */
    interface Content {
        void write(BlockBox box, GalleyBuilder out, double x, double width);
    }

    /** @param longest returns the max-content length of a box's lines, in pt */
    VerticalLayout(Content children, ToDoubleFunction<BlockBox> longest, PageArea area, OverflowReport overflow) {
        this.children = children;
        this.longest = longest;
        this.area = area;
        this.overflow = overflow;
    }

    /** Returns the lines before rotation. */
    private Galley lines(BlockBox box, double length) {
        GalleyBuilder out = new GalleyBuilder();
        children.write(box, out, 0, length);
        return out.finishInner();
    }

    private double length(BlockBox box, double room) {
        ComputedStyle style = box.style();
        boolean fixed = !style.height().isAuto() && !style.height().hasPercentage();
        double wished = fixed ? style.height().resolve(0) : room > 0 ? room : longest.applyAsDouble(box);
        return Math.max(1, Math.min(wished, area.height()));
    }

    /** Returns the width of the content after rotation. */
    double width(BlockBox box) {
        return lines(box, length(box, 0)).height();
    }

    /**
     * Lays out the content of a box, over several pages if it has more lines than a page is wide; as horizontal text if some of it
     * is wider than a page.
     *
     * @param room least height of the content box
     */
    void content(BlockBox box, GalleyBuilder out, double x, double width, double room) {
        double length = length(box, room);
        Galley lines = lines(box, length);
        WritingMode mode = box.style().writingMode();
        boolean fits = lines.height() <= Math.max(width, area.width());
        if (fits) {
            Item.Piece all = new Item.Piece(Fragmenter.whole(lines), lines.height(), lines.notes(), lines.origin());
            out.piece(turned(all, mode, x, width, length));
            return;
        }
        List<Item.Piece> parts = GalleyParts.of(lines, width);
        if (parts.isEmpty()) {
            overflow.tooWide(box);
            children.write(box, out, x, width);
        }
        for (int i = 0; i < parts.size(); i++) {
            Item.Piece part = turned(parts.get(i), mode, x, width, length);
            if (i == 0) {
                out.piece(part);
            } else {
                out.pieceAfterCut(part, 0, Item.Repeated.NOTHING);
            }
        }
    }

    /** Turns lines, and puts them at the side of the box at which lines begin. */
    private static Item.Piece turned(Item.Piece lines, WritingMode mode, double x, double width, double length) {
        Fragment.Placed upright = new Fragment.Placed(lines.fragment(), 0, 0);
        double right = x + width;
        Fragment placed = switch (mode) {
            case SIDEWAYS_LR ->
                Fragment.Group.of(Fragment.Layer.of(1, Motion.quarter(true), List.of(upright)), x, length);
            case SIDEWAYS_RL ->
                Fragment.Group.of(Fragment.Layer.of(1, Motion.quarter(false), List.of(upright)), right, 0);
            case VERTICAL_LR -> Fragment.Group.of(Fragment.Layer.vertical(Motion.TRANSPOSED, upright), x, 0);
            default -> Fragment.Group.of(Fragment.Layer.vertical(Motion.quarter(false), upright), right, 0);
        };
        return new Item.Piece(placed, length, lines.notes(), lines.origin());
    }
}
