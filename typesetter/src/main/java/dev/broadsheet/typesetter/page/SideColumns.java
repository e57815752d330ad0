package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.breaks.TextFragment;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Places margin columns beside the text at which they begin, and continues them on the following pages. */
final class SideColumns {

    private final IntToDoubleFunction heights;
    private final TreeMap<Integer, List<Fragment.Placed>> pages = new TreeMap<>();
    private int lastPage = -1;
    private double lastBottom;

    /** @param heights height of each page area by its zero-based index, in pt */
    SideColumns(IntToDoubleFunction heights) {
        this.heights = heights;
    }

    void add(int page, TextFragment.SideStart start) {
        int first = Math.max(page, lastPage);
        double y = first == page ? start.y() : 0;
        y = first == lastPage ? Math.max(y, lastBottom) : y;
        double room = heights.applyAsDouble(first) - y;
        if (room < PageArea.LEAST_OF_COLUMN && room < start.side().column().height()) {
            first++;
            y = 0;
        }
        place(start.side(), first, y);
    }

    private void place(Item.Side side, int first, double top) {
        List<ColumnFragment> fragments =
                Columns.cut(side.column(), (page, name) -> heights.applyAsDouble(first + page) - (page == 0 ? top : 0));
        for (int i = 0; i < fragments.size(); i++) {
            double y = i == 0 ? top : 0;
            pages.computeIfAbsent(first + i, page -> new ArrayList<>())
                    .add(new Fragment.Placed(fragments.get(i), side.x(), y));
            lastPage = first + i;
            lastBottom = y + fragments.get(i).height() + side.gap();
        }
    }

    /** Returns the stretches that columns occupy in the left or the right margin of a page. */
    List<MarginRoom.Stretch> taken(int page, boolean left) {
        return on(page).stream()
                .filter(column -> column.x() < 0 == left)
                .map(column ->
                        new MarginRoom.Stretch(column.y(), column.y() + ((ColumnFragment) column.fragment()).height()))
                .toList();
    }

    /** Returns the index after that of the last page with a column. */
    int pageCount() {
        return pages.isEmpty() ? 0 : pages.lastKey() + 1;
    }

    List<Fragment.Placed> on(int page) {
        return pages.getOrDefault(page, List.of());
    }
}
