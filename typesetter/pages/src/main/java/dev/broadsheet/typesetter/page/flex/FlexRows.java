package dev.broadsheet.typesetter.page.flex;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.Spacing;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row container with one or several lines. */
final class FlexRows {

    private final ComputedStyle style;
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
    FlexRows(ComputedStyle style, ItemLayouts layouts, double x, double width, double room) {
        this.style = style;
        this.layouts = layouts;
        this.x = x;
        this.width = width;
        this.room = room;
        this.gap = Math.max(0, style.itemGap().resolve(width));
    }

    /** @param page height of a page, in pt */
    void write(List<BlockBox> boxes, GalleyBuilder out, double page) {
        List<FlexLine> lines = lines(boxes);
        if (style.flexWrap() == Flex.Wrap.WRAP_REVERSE) {
            Collections.reverse(lines);
        }
        double between = Math.max(0, style.rowGap().resolve(room));
        double sum = between * Math.max(0, lines.size() - 1);
        for (FlexLine line : lines) {
            sum += line.height();
        }
        double free = Math.max(0, room - sum);
        boolean single = style.flexWrap() == Flex.Wrap.NOWRAP;
        double more = single || stretches() ? free / Math.max(1, lines.size()) : 0;
        Spacing spacing = more > 0 ? Spacing.NONE : Spacing.of(alignContent(), free, Math.max(1, lines.size()));
        for (int i = 0; i < lines.size(); i++) {
            FlexLine line = lines.get(i);
            line.items().forEach(item -> out.breaks().hint(item.style().breakBefore(), BreakPenalties.AVOID));
            out.gutter(i == 0 ? spacing.before() : between + spacing.between());
            line.row(line.height() + more).write(out, page);
            line.items().forEach(item -> out.breaks().hint(item.style().breakAfter(), BreakPenalties.AVOID));
        }
    }

    private boolean stretches() {
        Alignment.Content align = style.alignContent();
        return align == Alignment.Content.NORMAL || align == Alignment.Content.STRETCH;
    }

    private Alignment.Content alignContent() {
        boolean upwards = style.flexWrap() == Flex.Wrap.WRAP_REVERSE;
        return switch (style.alignContent()) {
            case FLEX_START -> upwards ? Alignment.Content.END : Alignment.Content.START;
            case FLEX_END -> upwards ? Alignment.Content.START : Alignment.Content.END;
            default -> style.alignContent();
        };
    }

    private List<FlexLine> lines(List<BlockBox> boxes) {
        List<FlexLine> lines = new ArrayList<>();
        List<FlexItem> items = new ArrayList<>();
        double used = 0;
        for (BlockBox box : boxes) {
            FlexItem item = FlexItem.ofRow(box, width, layouts.widths());
            double outer = item.hypothetical() + item.margins();
            boolean fits = used + gap + outer <= width + 0.01;
            if (style.flexWrap() != Flex.Wrap.NOWRAP && !items.isEmpty() && !fits) {
                lines.add(line(items));
                items.clear();
                used = 0;
            }
            used += outer + (items.isEmpty() ? 0 : gap);
            items.add(item);
        }
        if (!items.isEmpty()) {
            lines.add(line(items));
        }
        return lines;
    }

    private FlexLine line(List<FlexItem> items) {
        List<FlexItem> own = List.copyOf(items);
        double gaps = gap * (own.size() - 1);
        double[] widths = FlexibleLengths.of(own, width - gaps);
        double free = width - gaps;
        int autos = 0;
        for (int i = 0; i < widths.length; i++) {
            free -= widths[i] + own.get(i).margins();
            autos += (own.get(i).isAuto(Side.LEFT) ? 1 : 0) + (own.get(i).isAuto(Side.RIGHT) ? 1 : 0);
        }
        double share = autos > 0 ? Math.max(0, free) / autos : 0;
        Spacing spacing = autos > 0 && free > 0 ? Spacing.NONE : Spacing.of(justify(), free, own.size());
        return new FlexLine(style, layouts, own, widths, starts(own, widths, share, spacing));
    }

    /** Whether the first item is at the right. */
    private boolean isFromRight() {
        return (style.direction() == Direction.RTL) != style.flexDirection().isReverse();
    }

    /** Returns {@code justify-content} in terms of the first and the last item. */
    private Alignment.Content justify() {
        boolean reverse = style.flexDirection().isReverse();
        Alignment.Content start = reverse ? Alignment.Content.END : Alignment.Content.START;
        Alignment.Content end = reverse ? Alignment.Content.START : Alignment.Content.END;
        return switch (style.justifyContent()) {
            case START -> start;
            case END -> end;
            case LEFT -> isFromRight() ? Alignment.Content.END : Alignment.Content.START;
            case RIGHT -> isFromRight() ? Alignment.Content.START : Alignment.Content.END;
            default -> style.justifyContent();
        };
    }

    private double[] starts(List<FlexItem> items, double[] widths, double share, Spacing spacing) {
        boolean fromRight = isFromRight();
        Side first = fromRight ? Side.RIGHT : Side.LEFT;
        double[] starts = new double[widths.length];
        double pen = spacing.before();
        for (int i = 0; i < widths.length; i++) {
            FlexItem item = items.get(i);
            double before =
                    fromRight ? item.edges().marginRight() : item.edges().marginLeft();
            pen += before + (item.isAuto(first) ? share : 0);
            starts[i] = x + (fromRight ? width - pen - widths[i] : pen);
            pen += widths[i] + item.margins() - before + (item.isAuto(first.opposite()) ? share : 0);
            pen += gap + spacing.between();
        }
        return starts;
    }
}
