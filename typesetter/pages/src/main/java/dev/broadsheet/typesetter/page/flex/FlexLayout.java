package dev.broadsheet.typesetter.page.flex;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.Items;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.List;

/** Lays out flex containers; CSS Flexible Box Layout 1. */
public final class FlexLayout {

    private final BoxLayout layout;
    private final ItemLayouts layouts;
    private final PageArea area;

    public FlexLayout(BoxLayout layout, ItemLayouts layouts, PageArea area) {
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
        layouts.within(() -> {
            if (box.style().flexDirection().isRow()) {
                new FlexRows(box.style(), layouts, x, width, room).write(items, out, area.height());
            } else {
                new FlexColumn(box.style(), layout, layouts, x, width, room).write(items, out, area.height());
            }
        });
    }
}
