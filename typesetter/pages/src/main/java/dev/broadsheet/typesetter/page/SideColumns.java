package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.TextFragment;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Places margin columns beside the text at which they begin, and continues them on the following pages. */
final class SideColumns {

    private final IntToDoubleFunction heights;
    private final TreeMap<Integer, List<Placed>> pages = new TreeMap<>();
    private int lastPage = -1;
    private double lastBottom;

    /** A column, or its part on a page. @param y distance from the top of the page area, in pt */
    private record Placed(Item.Side side, ColumnFragment part, double y) {
        Placed endingAt(double bottom) {
            return new Placed(side, part, bottom - part.height());
        }

        double bottom() {
            return y + part.height();
        }
    }

    /** @param heights height of each page area by its zero-based index, in pt */
    SideColumns(IntToDoubleFunction heights) {
        this.heights = heights;
    }

    void add(int page, TextFragment.SideStart start) {
        int first = Math.max(page, lastPage);
        double y = first == page ? start.y() : 0;
        y = first == lastPage ? Math.max(y, lastBottom) : y;
        double room = heights.applyAsDouble(first) - y;
        if (!start.side().divisible() && room < start.side().column().height()) {
            double top = heights.applyAsDouble(first) - start.side().column().height();
            y = raise(first, top) ? top : y;
        } else if (room < PageArea.LEAST_OF_COLUMN
                && room < start.side().column().height()) {
            first++;
            y = 0;
        }
        place(start.side(), first, y);
    }

    /** Moves columns in one piece up so that they end at or above a limit. @return whether all do */
    private boolean raise(int page, double limit) {
        List<Placed> raised = new ArrayList<>(pages.getOrDefault(page, List.of()));
        double end = limit;
        for (int i = raised.size() - 1;
                i >= 0 && raised.get(i).bottom() + raised.get(i).side().gap() > end;
                i--) {
            Placed column = raised.get(i);
            if (column.side().divisible()) {
                return false;
            }
            raised.set(i, column.endingAt(end - column.side().gap()));
            end = raised.get(i).y();
        }
        pages.put(page, raised);
        return end >= 0;
    }

    private void place(Item.Side side, int first, double top) {
        List<ColumnFragment> fragments =
                Columns.cut(side.column(), (page, name) -> heights.applyAsDouble(first + page) - (page == 0 ? top : 0));
        for (int i = 0; i < fragments.size(); i++) {
            double y = i == 0 ? top : 0;
            pages.computeIfAbsent(first + i, page -> new ArrayList<>()).add(new Placed(side, fragments.get(i), y));
            lastPage = first + i;
            lastBottom = y + fragments.get(i).height() + side.gap();
        }
    }

    /** Returns the stretches that columns occupy in the left or the right margin of a page. */
    List<MarginRoom.Stretch> taken(int page, boolean left) {
        return pages.getOrDefault(page, List.of()).stream()
                .filter(column -> column.side().x() < 0 == left)
                .map(column -> new MarginRoom.Stretch(column.y(), column.bottom()))
                .toList();
    }

    /** Returns the index after that of the last page with a column. */
    int pageCount() {
        return pages.isEmpty() ? 0 : pages.lastKey() + 1;
    }

    List<Fragment.Placed> on(int page) {
        return pages.getOrDefault(page, List.of()).stream()
                .map(column -> new Fragment.Placed(column.part(), column.side().x(), column.y()))
                .toList();
    }
}
