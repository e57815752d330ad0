package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.css.grammar.Keyword.FloatReference;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import org.jspecify.annotations.Nullable;

/** Lays out page floats, which go to the top or the foot of a page or column; CSS Page Floats 3. */
public final class PageFloatLayout {

    /** Greatest height of a table that floats although it could be divided, as a share of a page. */
    private static final double WHOLE = 0.5;

    /** Greatest height of a float that may begin a page, as a share of it; text after a higher one can fill the page before. */
    private static final double FIRST = 0.7;

    private final BoxLayout layout;
    private final PageArea area;
    private final FloatHeights heights;
    private final KeptFloats kept;

    /**
     * @param heights receives the floats whose pictures may have other heights
     * @param kept floats of the last layout
     */
    public PageFloatLayout(BoxLayout layout, PageArea area, FloatHeights heights, KeptFloats kept) {
        this.layout = layout;
        this.area = area;
        this.heights = heights;
        this.kept = kept;
    }

    /** Adds the box as a float of its page or column if its style asks for it and it fits. @return whether it was added */
    public boolean floated(Box box, GalleyBuilder out, double x, double width) {
        ComputedStyle style = box.style();
        boolean own = !(box instanceof ParagraphBox) && wished(style).isBlockFloat();
        if (!own || style.position().isOutOfFlow() || !out.canFloat()) {
            return false;
        }
        ColumnSpec spec = out.spec();
        if (spec != null && style.floatReference() != FloatReference.PAGE) {
            return wished(style) != Floating.IN_PLACE && ofColumn(box, out, spec);
        }
        return ofPage(box, out);
    }

    /** Returns where a box asks to be; a figure for the margin stays where it is called if the page has no margin. */
    private Floating wished(ComputedStyle style) {
        boolean marginless =
                style.breakInside() != Break.AUTO && Edges.isInMargin(style, area.width()) && !area.hasMarginHere();
        return marginless ? Floating.IN_PLACE : style.floating();
    }

    private boolean ofColumn(Box box, GalleyBuilder out, ColumnSpec spec) {
        boolean bottom = box.style().floating() == Floating.BOTTOM;
        Galley galley = galley(box, spec.width());
        double height = galley.height();
        if (height > area.height()) {
            return false;
        }
        double room = Math.max(height, Math.min(out.onGrid(height), area.height()));
        double above = bottom ? room - height : 0;
        Fragment moved = Fragment.Group.of(Fragmenter.whole(galley), spec.x(), above);
        out.columnFloat(new Item.ColumnFloat(new Item.Piece(moved, room, galley.notes(), galley.origin()), bottom));
        return true;
    }

    private boolean ofPage(Box box, GalleyBuilder out) {
        boolean across = box.style().floatReference() == FloatReference.PAGE || isTooWide(box);
        double width = area.floatWidth(out.pageFloats(), out.pen(), across);
        Galley galley = kept.galley(box, width, () -> galley(box, width));
        double height = galley.height();
        Floating edge = edge(box, out);
        boolean divided = edge == Floating.IN_PLACE && table(box) != null && height > area.height() * WHOLE;
        if (height > area.height() || divided) {
            return false;
        }
        double lead = gap(galley, 0);
        double trail = gap(galley, galley.items().size() - 1);
        ColumnFragment fragment = Fragmenter.whole(galley);
        Item.PageFloat own = placed(
                out,
                new Item.PageFloat(
                        fragment,
                        lead,
                        height - lead - trail,
                        trail,
                        edge,
                        0,
                        height,
                        across,
                        galley.notes(),
                        galley.origin()));
        out.pageFloat(own, own.isInPlace() && !across && own.room() <= area.height() * FIRST);
        heights.add(own, box.style(), () -> galley(box, width));
        return true;
    }

    /** Whether the box is or contains a table that is wider than a column, so that it spans the columns of the page. */
    private boolean isTooWide(Box box) {
        TableBox table = box.style().floating() == Floating.IN_PLACE ? table(box) : null;
        return table != null
                && kept.leastWidth(table, () -> layout.widths().of(table).min()) > area.widthHere();
    }

    /** Returns the table that a box is, or that is among its children; null for none. */
    private static @Nullable TableBox table(Box box) {
        if (box instanceof TableBox table) {
            return table;
        }
        return box instanceof BlockBox block
                ? block.children().stream()
                        .filter(TableBox.class::isInstance)
                        .map(TableBox.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the float with its height rounded up to whole lines of the grid. */
    private Item.PageFloat placed(GalleyBuilder out, Item.PageFloat own) {
        double most = area.height();
        double taken = own.edge() == Floating.BOTTOM ? 0 : Math.min(out.onGrid(own.room()), most);
        return own.taking(taken, Math.min(out.onGrid(own.inPlace()), most));
    }

    /** Returns where the float goes. Within columns and beside floats it cannot stay where it is called. */
    private Floating edge(Box box, GalleyBuilder out) {
        Floating wished = wished(box.style());
        boolean moved = wished == Floating.IN_PLACE && (out.spec() != null || out.isBesideFloats());
        return moved ? Floating.SNAP_BLOCK : wished;
    }

    private Galley galley(Box box, double width) {
        GalleyBuilder out = new GalleyBuilder();
        layout.inPlace(box, out, 0, width);
        return out.finishInner();
    }

    /** Returns the height of the margin at an end of a galley; 0 for none. @param index index of the first or last item */
    private static double gap(Galley galley, int index) {
        boolean one = galley.items().size() > 1 && galley.items().get(index) instanceof Item.Gap;
        return one ? galley.items().get(index).height() : 0;
    }
}
