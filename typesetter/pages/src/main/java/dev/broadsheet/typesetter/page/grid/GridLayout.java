package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.Items;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.List;

/** Lays out grid containers; CSS Grid Layout 1. */
public final class GridLayout {

    private final BoxLayout layout;
    private final ItemLayouts layouts;
    private final PageArea area;

    public GridLayout(BoxLayout layout, ItemLayouts layouts, PageArea area) {
        this.layout = layout;
        this.layouts = layouts;
        this.area = area;
    }

    /**
     * Lays out the content of a container.
     *
     * @param x left edge of its content box, from the column's start
     * @param width width of its content box
     * @param room least height of its content box
     */
    public void content(BlockBox box, GalleyBuilder out, double x, double width, double room) {
        Items.layOthers(box, layout, out, x, width);
        List<BlockBox> items = Items.of(box);
        layouts.within(() -> new GridRows(box.style(), layouts, x, width, room).write(items, out, area.height()));
    }
}
