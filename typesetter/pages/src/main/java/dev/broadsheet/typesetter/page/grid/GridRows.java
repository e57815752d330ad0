package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.ItemRow;
import dev.broadsheet.typesetter.page.alignment.Spacing;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.List;

/** Writes a grid row by row; rows that an item spans stay together. */
final class GridRows {

    private final ComputedStyle style;
    private final ItemLayouts layouts;
    private final double x;
    private final double width;
    private final double room;

    GridRows(ComputedStyle style, ItemLayouts layouts, double x, double width, double room) {
        this.style = style;
        this.layouts = layouts;
        this.x = x;
        this.width = width;
        this.room = room;
    }

    /** @param page height of a page, in pt */
    void write(List<BlockBox> boxes, GalleyBuilder out, double page) {
        GridColumns columns = new GridColumns(style, boxes, layouts.widths(), width, room);
        double[] widths = columns.sizes(Math.max(0.01, width), stretches(style.justifyContent()));
        TrackPlaces across = places(columns.tracks(), widths, width, justify());
        List<GridItem> items = new ArrayList<>();
        for (Slot slot : columns.placement().slots()) {
            items.add(new GridItem(style, layouts, slot, across.size(slot.column(), slot.lastColumn())));
        }
        double[] lowered = lowered(items, columns.placement().rows());
        List<Contribution> needs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Slot slot = items.get(i).slot();
            double height = items.get(i).outerHeight() + lowered[i];
            needs.add(new Contribution(slot.row(), slot.rowSpan(), height, height, height));
        }
        Tracks rows = columns.rows(needs, room);
        double[] heights = TrackSizing.of(rows, needs, room, stretches(style.alignContent()));
        TrackPlaces down = places(rows, heights, room, style.alignContent());
        bands(items, lowered, across, down, heights.length, out, page);
    }

    private static boolean stretches(Alignment.Content align) {
        return align == Alignment.Content.NORMAL || align == Alignment.Content.STRETCH;
    }

    /** Returns {@code justify-content} in terms of the first and the last column. */
    private Alignment.Content justify() {
        boolean rightToLeft = style.direction() == Direction.RTL;
        return switch (style.justifyContent()) {
            case LEFT -> rightToLeft ? Alignment.Content.END : Alignment.Content.START;
            case RIGHT -> rightToLeft ? Alignment.Content.START : Alignment.Content.END;
            default -> style.justifyContent();
        };
    }

    private static TrackPlaces places(Tracks tracks, double[] sizes, double available, Alignment.Content align) {
        double free = available - tracks.gaps(0, sizes.length);
        int seen = 0;
        for (int i = 0; i < sizes.length; i++) {
            free -= sizes[i];
            seen += tracks.isCollapsed(i) ? 0 : 1;
        }
        boolean unknown = available == 0;
        return new TrackPlaces(tracks, sizes, unknown ? Spacing.NONE : Spacing.of(align, free, Math.max(1, seen)));
    }

    /** Returns the shift of each item to the lowest baseline of its row. */
    private static double[] lowered(List<GridItem> items, int rows) {
        double[] baselines = new double[rows];
        for (GridItem item : items) {
            if (item.isOnBaseline()) {
                int row = item.slot().row();
                baselines[row] = Math.max(baselines[row], item.rise());
            }
        }
        return items.stream()
                .mapToDouble(item -> item.isOnBaseline() ? baselines[item.slot().row()] - item.rise() : 0)
                .toArray();
    }

    private void bands(
            List<GridItem> items,
            double[] lowered,
            TrackPlaces across,
            TrackPlaces down,
            int rows,
            GalleyBuilder out,
            double page) {
        int[] ends = ends(items, rows);
        List<List<Integer>> begun = begunIn(items, ends);
        double bottom = 0;
        for (int row = 0; row < rows; row = ends[row]) {
            double top = down.start(row);
            List<ItemRow.Part> parts = new ArrayList<>();
            List<ComputedStyle> styles = new ArrayList<>();
            for (int i : begun.get(row)) {
                parts.add(part(items.get(i), lowered[i], across, down, top));
                styles.add(items.get(i).slot().box().style());
            }
            styles.forEach(own -> out.breaks().hint(own.breakBefore(), BreakPenalties.AVOID));
            out.gutter(top - bottom);
            bottom = down.end(ends[row]);
            new ItemRow(parts, bottom - top).write(out, page);
            styles.forEach(own -> out.breaks().hint(own.breakAfter(), BreakPenalties.AVOID));
        }
    }

    /** Returns the items of each band of rows, at the band's first row. */
    private static List<List<Integer>> begunIn(List<GridItem> items, int[] ends) {
        List<List<Integer>> begun = new ArrayList<>();
        int[] first = new int[ends.length];
        for (int row = 0; row < ends.length; row++) {
            begun.add(new ArrayList<>());
            first[row] = row > 0 && ends[row] == ends[row - 1] ? first[row - 1] : row;
        }
        for (int i = 0; i < items.size(); i++) {
            begun.get(first[items.get(i).slot().row()]).add(i);
        }
        return begun;
    }

    private ItemRow.Part part(GridItem item, double lowered, TrackPlaces across, TrackPlaces down, double top) {
        Slot slot = item.slot();
        double height = down.size(slot.row(), slot.lastRow());
        Galley galley = item.in(height);
        double start = across.start(slot.column());
        double end = across.end(slot.lastColumn());
        double left = style.direction() == Direction.RTL ? width - end : start;
        double y = down.start(slot.row()) - top + item.top(height, galley.height(), lowered);
        return new ItemRow.Part(galley, x + left + item.left(), y);
    }

    /** Returns for each row the end of the rows that must stay together with it. */
    private static int[] ends(List<GridItem> items, int rows) {
        int[] reach = new int[rows];
        for (GridItem item : items) {
            int row = item.slot().row();
            reach[row] = Math.max(reach[row], item.slot().lastRow());
        }
        int[] ends = new int[rows];
        for (int first = 0; first < rows; ) {
            int end = first + 1;
            for (int i = first; i < end; i++) {
                end = Math.max(end, reach[i]);
            }
            for (int i = first; i < end; i++) {
                ends[i] = end;
            }
            first = end;
        }
        return ends;
    }
}
