package dev.broadsheet.typesetter.page.flex;

import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.page.alignment.Baselines;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.ItemRow;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.Galley;
import java.util.ArrayList;
import java.util.List;

/** A line of a row container, with its items laid out at their widths. */
final class FlexLine {

    private final ComputedStyle container;
    private final ItemLayouts layouts;
    private final List<FlexItem> items;
    private final double[] widths;
    private final double[] starts;
    private final List<Galley> galleys = new ArrayList<>();
    private final double baseline;
    private final double height;

    /**
     * @param widths widths of the border boxes
     * @param starts left edges of the border boxes, from the column's start
     */
    FlexLine(ComputedStyle container, ItemLayouts layouts, List<FlexItem> items, double[] widths, double[] starts) {
        this.container = container;
        this.layouts = layouts;
        this.items = items;
        this.widths = widths;
        this.starts = starts;
        for (int i = 0; i < items.size(); i++) {
            galleys.add(layouts.at(items.get(i).box(), items.get(i).edges(), widths[i], 0));
        }
        double above = 0;
        double below = 0;
        double most = 0;
        for (int i = 0; i < items.size(); i++) {
            double outer = outer(i);
            most = Math.max(most, outer);
            if (isOnBaseline(i)) {
                above = Math.max(above, rise(i));
                below = Math.max(below, outer - rise(i));
            }
        }
        this.baseline = above;
        this.height = Math.max(0, Math.max(most, above + below));
    }

    List<FlexItem> items() {
        return items;
    }

    double height() {
        return height;
    }

    private double outer(int i) {
        Edges edges = items.get(i).edges();
        return edges.marginTop() + galleys.get(i).height() + edges.marginBottom();
    }

    private boolean isOnBaseline(int i) {
        return items.get(i).align(container) == Alignment.Item.BASELINE && !isPushed(i);
    }

    /** Whether auto margins align an item. */
    private boolean isPushed(int i) {
        return items.get(i).isAuto(Side.TOP) || items.get(i).isAuto(Side.BOTTOM);
    }

    /** Returns the distance of an item's baseline below the top of its margin box. */
    private double rise(int i) {
        Galley galley = galleys.get(i);
        return items.get(i).edges().marginTop() + Baselines.first(galley).orElse(galley.height());
    }

    /** Returns the items in a line of this height. */
    ItemRow row(double lineHeight) {
        List<ItemRow.Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Galley galley = stretched(i, lineHeight);
            parts.add(new ItemRow.Part(galley, starts[i], top(i, galley.height(), lineHeight)));
        }
        return new ItemRow(parts, lineHeight);
    }

    private Galley stretched(int i, double lineHeight) {
        FlexItem item = items.get(i);
        Edges edges = item.edges();
        boolean auto = item.style().height().isAuto() || item.style().height().hasPercentage();
        double least = Math.min(edges.highest(), lineHeight - edges.marginTop() - edges.marginBottom());
        boolean stretches = item.align(container) == Alignment.Item.STRETCH && auto && !isPushed(i);
        return stretches && galleys.get(i).height() < least - 0.01
                ? layouts.at(item.box(), edges, widths[i], least)
                : galleys.get(i);
    }

    /** Returns the top of an item's border box. */
    private double top(int i, double itemHeight, double lineHeight) {
        FlexItem item = items.get(i);
        Edges edges = item.edges();
        double free = lineHeight - edges.marginTop() - itemHeight - edges.marginBottom();
        if (isPushed(i)) {
            boolean both = item.isAuto(Side.TOP) && item.isAuto(Side.BOTTOM);
            double room = Math.max(0, free);
            return edges.marginTop() + (both ? room / 2 : item.isAuto(Side.TOP) ? room : 0);
        }
        boolean upwards = container.flexWrap() == Flex.Wrap.WRAP_REVERSE;
        double shift = switch (item.align(container)) {
            case CENTER -> free / 2;
            case END, SELF_END -> free;
            case FLEX_END -> upwards ? 0 : free;
            case FLEX_START, STRETCH -> upwards ? free : 0;
            case BASELINE -> baseline - rise(i);
            case AUTO, NORMAL, START, SELF_START, LEFT, RIGHT -> 0;
        };
        return edges.marginTop() + shift;
    }
}
