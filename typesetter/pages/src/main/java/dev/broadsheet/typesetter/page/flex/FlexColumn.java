package dev.broadsheet.typesetter.page.flex;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.ItemRow;
import dev.broadsheet.typesetter.page.alignment.Spacing;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A column container. Its items are written to the galley as blocks, so that page breaks are possible between
 * and within them; only a container with several columns is unbreakable.
 */
final class FlexColumn {

    private final ComputedStyle style;
    private final BoxLayout layout;
    private final ItemLayouts layouts;
    private final double x;
    private final double width;
    private final double room;
    private final double gap;

    /**
     * @param x left edge of the content box, from the column's start
     * @param width width of the content box
     * @param room least height of the content box
     */
    FlexColumn(ComputedStyle style, BoxLayout layout, ItemLayouts layouts, double x, double width, double room) {
        this.style = style;
        this.layout = layout;
        this.layouts = layouts;
        this.x = x;
        this.width = width;
        this.room = room;
        this.gap = Math.max(0, style.rowGap().resolve(room));
    }

    /**
     * An item with its position in the cross axis.
     *
     * @param start left edge of its border box, from the column's start
     * @param width width of its border box
     */
    private record Placed(FlexItem item, double start, double width) {

        Edges edges() {
            return item.edges();
        }
    }

    /** @param page height of a page, in pt */
    void write(List<BlockBox> boxes, GalleyBuilder out, double page) {
        boolean wraps = style.flexWrap() != Flex.Wrap.NOWRAP && room > 0;
        List<List<Placed>> columns = wraps ? columns(boxes) : List.of(placed(boxes, x, width));
        if (columns.size() == 1) {
            flow(columns.get(0), out);
        } else {
            beside(boxes, columns.size(), out, page);
        }
    }

    private List<Placed> placed(List<BlockBox> boxes, double start, double available) {
        List<Placed> items = new ArrayList<>();
        for (BlockBox box : boxes) {
            items.add(placed(box, start, available));
        }
        if (style.flexDirection().isReverse()) {
            Collections.reverse(items);
        }
        return items;
    }

    private Placed placed(BlockBox box, double start, double available) {
        Edges edges = new Edges(box.style(), available);
        double own = width(box, edges, available);
        double content = room > 0 ? layouts.at(box, edges, own, 0).height() : 0;
        FlexItem item = FlexItem.ofColumn(box, edges, content, room);
        return new Placed(item, start + left(item, own, available), own);
    }

    /** Returns the width of the border box: that of the container, or of the content. */
    private double width(BlockBox box, Edges edges, double available) {
        double most = available - edges.marginLeft() - edges.marginRight();
        boolean auto = box.style().margin(Side.LEFT).isAuto()
                || box.style().margin(Side.RIGHT).isAuto();
        boolean stretches = item(box).align(style) == Alignment.Item.STRETCH && !auto;
        boolean ofContent = box.style().width().isOfContent();
        if ((stretches && !ofContent) || !box.style().width().isAuto()) {
            return edges.borderBoxWidth(most);
        }
        return edges.borderBoxWidth(layouts.widths().fitting(box, most));
    }

    private static FlexItem item(BlockBox box) {
        return new FlexItem(box, new Edges(box.style(), 0), 0, 0, 0, 0, 0);
    }

    private double left(FlexItem item, double own, double available) {
        Edges edges = item.edges();
        double free = available - edges.marginLeft() - own - edges.marginRight();
        boolean left = item.isAuto(Side.LEFT);
        boolean right = item.isAuto(Side.RIGHT);
        if (left || right) {
            double more = Math.max(0, free);
            return edges.marginLeft() + (left && right ? more / 2 : left ? more : 0);
        }
        boolean rightToLeft = style.direction() == Direction.RTL;
        double shift = switch (item.align(style)) {
            case CENTER -> free / 2;
            case END, FLEX_END, SELF_END -> rightToLeft ? 0 : free;
            case RIGHT -> free;
            case LEFT -> 0;
            case AUTO, NORMAL, STRETCH, START, SELF_START, FLEX_START, BASELINE -> rightToLeft ? free : 0;
        };
        return edges.marginLeft() + shift;
    }

    /** Returns the heights of items, which shrink in a container of fixed height as far as their content permits. */
    private double[] heights(List<Placed> items, double gaps) {
        if (room > 0 && !style.height().isAuto()) {
            return FlexibleLengths.of(items.stream().map(Placed::item).toList(), room - gaps);
        }
        double sum = 0;
        for (Placed one : items) {
            sum += one.item().hypothetical() + one.item().margins();
        }
        return FlexibleLengths.of(items.stream().map(Placed::item).toList(), Math.max(sum, room - gaps));
    }

    /** Returns the distances above each item's border box and below the last one, in pt. */
    private double[] distances(List<Placed> items, double[] heights, double gaps) {
        double free = room - gaps;
        int autos = 0;
        for (int i = 0; i < heights.length; i++) {
            FlexItem item = items.get(i).item();
            free -= heights[i] + item.margins();
            autos += (item.isAuto(Side.TOP) ? 1 : 0) + (item.isAuto(Side.BOTTOM) ? 1 : 0);
        }
        free = Math.max(0, free);
        double share = autos > 0 ? free / autos : 0;
        Spacing spacing = autos > 0 ? Spacing.NONE : Spacing.of(justify(), free, Math.max(1, heights.length));
        double[] distances = new double[heights.length + 1];
        double above = spacing.before();
        for (int i = 0; i < heights.length; i++) {
            FlexItem item = items.get(i).item();
            distances[i] = above + item.edges().marginTop() + (item.isAuto(Side.TOP) ? share : 0);
            above = item.edges().marginBottom() + (item.isAuto(Side.BOTTOM) ? share : 0);
            above += i < heights.length - 1 ? gap + spacing.between() : 0;
        }
        distances[heights.length] = above;
        return distances;
    }

    private Alignment.Content justify() {
        boolean reverse = style.flexDirection().isReverse();
        return switch (style.justifyContent()) {
            case NORMAL, STRETCH, FLEX_START -> reverse ? Alignment.Content.END : Alignment.Content.START;
            case FLEX_END -> reverse ? Alignment.Content.START : Alignment.Content.END;
            default -> style.justifyContent();
        };
    }

    private void flow(List<Placed> items, GalleyBuilder out) {
        double gaps = gap * Math.max(0, items.size() - 1);
        double[] heights = heights(items, gaps);
        double[] distances = distances(items, heights, gaps);
        for (int i = 0; i < heights.length; i++) {
            Placed one = items.get(i);
            out.breaks().hint(one.item().style().breakBefore(), BreakPenalties.AVOID);
            out.gutter(distances[i], one.edges().marginTop());
            layout.framed(one.item().box(), out, one.start(), one.width(), one.edges(), heights[i]);
            out.breaks().hint(one.item().style().breakAfter(), BreakPenalties.STRANDED);
        }
        out.gutter(distances[heights.length]);
    }

    private List<List<Placed>> columns(List<BlockBox> boxes) {
        List<List<Placed>> columns = new ArrayList<>();
        List<Placed> column = new ArrayList<>();
        double used = 0;
        for (BlockBox box : boxes) {
            Placed one = placed(box, x, width);
            double outer = one.item().hypothetical() + one.item().margins();
            if (!column.isEmpty() && used + gap + outer > room + 0.01) {
                columns.add(column);
                column = new ArrayList<>();
                used = 0;
            }
            used += outer + (column.isEmpty() ? 0 : gap);
            column.add(one);
        }
        columns.add(column);
        return columns;
    }

    /** Writes several columns of equal width. */
    private void beside(List<BlockBox> boxes, int count, GalleyBuilder out, double page) {
        double between = Math.max(0, style.itemGap().resolve(width));
        double each = Math.max(1, (width - between * (count - 1)) / count);
        boolean fromRight = (style.direction() == Direction.RTL) != (style.flexWrap() == Flex.Wrap.WRAP_REVERSE);
        List<ItemRow.Part> parts = new ArrayList<>();
        double height = room;
        int first = 0;
        List<List<Placed>> columns = columns(boxes);
        for (int i = 0; i < columns.size(); i++) {
            int number = fromRight ? columns.size() - 1 - i : i;
            int last = first + columns.get(i).size();
            List<Placed> column = placed(boxes.subList(first, last), x + number * (each + between), each);
            height = Math.max(height, add(column, parts));
            first = last;
        }
        new ItemRow(parts, height).write(out, page);
    }

    /** @return height of the column */
    private double add(List<Placed> column, List<ItemRow.Part> parts) {
        double gaps = gap * (column.size() - 1);
        double[] heights = heights(column, gaps);
        double[] distances = distances(column, heights, gaps);
        double pen = 0;
        for (int i = 0; i < heights.length; i++) {
            Placed one = column.get(i);
            pen += distances[i];
            parts.add(new ItemRow.Part(
                    layouts.at(one.item().box(), one.edges(), one.width(), heights[i]), one.start(), pen));
            pen += heights[i];
        }
        return pen + distances[heights.length];
    }
}
