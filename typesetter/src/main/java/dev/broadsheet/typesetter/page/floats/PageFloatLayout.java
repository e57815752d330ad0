package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Keyword.FloatReference;
import dev.broadsheet.typesetter.css.value.Keyword.Floating;
import dev.broadsheet.typesetter.page.breaks.Fragmenter;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageArea;

/** Boxes that go to the top or the foot of a page or column; CSS Page Floats 3. */
public final class PageFloatLayout {

    private final BoxLayout layout;
    private final PageArea area;

    public PageFloatLayout(BoxLayout layout, PageArea area) {
        this.layout = layout;
        this.area = area;
    }

    /** Whether the box was made a float of its page or column; it is not where it would be higher than that. */
    public boolean floated(Box box, GalleyBuilder out, double x, double width) {
        ComputedStyle style = box.style();
        boolean own = !(box instanceof ParagraphBox) && style.floating().isBlockFloat();
        if (!own || style.position().isOutOfFlow() || !out.canFloat()) {
            return false;
        }
        boolean bottom = style.floating() == Floating.BOTTOM;
        ColumnSpec spec = out.spec();
        boolean ofColumn = spec != null && style.floatReference() != FloatReference.PAGE;
        Galley galley = galley(box, spec != null && ofColumn ? spec.width() : area.width());
        double height = galley.height();
        if (height > area.height()) {
            return false;
        }
        ColumnFragment fragment = Fragmenter.whole(galley);
        if (spec != null && ofColumn) {
            double room = Math.max(height, Math.min(out.onGrid(height), area.height()));
            double above = bottom ? room - height : 0;
            Fragment moved = Fragment.Group.of(fragment, spec.x(), above);
            out.columnFloat(new Item.ColumnFloat(new Item.Piece(moved, room, galley.notes(), galley.origin()), bottom));
        } else {
            double lead = gap(galley, 0);
            double trail = gap(galley, galley.items().size() - 1);
            Item.PageFloat placed =
                    new Item.PageFloat(fragment, lead, height - lead - trail, trail, style.floating(), galley.notes());
            out.pageFloat(bottom ? placed : placed.taking(Math.min(out.onGrid(placed.room()), area.height())));
        }
        return true;
    }

    private Galley galley(Box box, double width) {
        GalleyBuilder out = new GalleyBuilder();
        layout.inPlace(box, out, 0, width);
        return out.finishInner();
    }

    /** The margin at an end of a galley. */
    private static double gap(Galley galley, int index) {
        boolean one = galley.items().size() > 1 && galley.items().get(index) instanceof Item.Gap;
        return one ? galley.items().get(index).height() : 0;
    }
}
