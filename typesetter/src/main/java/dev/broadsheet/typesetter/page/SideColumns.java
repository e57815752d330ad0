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

/** Puts the columns of the page margin beside the text where they begin, and on to the next pages where they are long. */
final class SideColumns {

    private final IntToDoubleFunction heights;
    private final TreeMap<Integer, List<Fragment.Placed>> pages = new TreeMap<>();
    private int lastPage = -1;
    private double lastBottom;

    /** @param heights of the pages by their zero-based index, in pt */
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

    /** The stretches of a margin of a page, the left one or the right one, in which columns are. */
    List<MarginRoom.Stretch> taken(int page, boolean left) {
        return on(page).stream()
                .filter(column -> column.x() < 0 == left)
                .map(column ->
                        new MarginRoom.Stretch(column.y(), column.y() + ((ColumnFragment) column.fragment()).height()))
                .toList();
    }

    /** Index behind the last page that has a column. */
    int pageCount() {
        return pages.isEmpty() ? 0 : pages.lastKey() + 1;
    }

    List<Fragment.Placed> on(int page) {
        return pages.getOrDefault(page, List.of());
    }
}
