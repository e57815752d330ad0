package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Decoration;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Motion;
import dev.broadsheet.typesetter.page.galley.Galley;
import java.util.ArrayList;
import java.util.List;

/**
 * A laid out cell. Lengths are in pt.
 *
 * @param x left edge, from the table's left edge
 * @param width width of the border box
 * @param columnStyles styles of the column group and the column in which it begins, whose colours are behind it
 * @param bordered whether borders are drawn
 * @param content content, laid out within the edges
 * @param shift distance by which the content is shifted to the right to be aligned by a character
 */
record CellArea(
        TableGrid.Slot slot,
        double x,
        double width,
        List<ComputedStyle> columnStyles,
        Edges edges,
        boolean bordered,
        Galley content,
        double shift) {

    /** Returns the height that the border box needs. */
    double height() {
        return Math.max(edges.top() + content.height() + edges.bottom(), edges.minHeight());
    }

    /**
     * Returns the distance of the content below the top of a border box that is not divided.
     *
     * @param boxHeight height of the border box
     * @param grown the part of this height added to fill a page; half of it is above the content, half of it below
     */
    double contentTop(double boxHeight, double grown) {
        double free = Math.max(0, boxHeight - grown - edges.top() - edges.bottom() - content.height());
        return edges.top() + grown / 2 + free * share();
    }

    /**
     * Returns the cell, or the part of it on one page.
     *
     * @param top top of the border box
     * @param begins whether the cell begins here
     * @param ends whether the cell ends here
     * @param content its content on this page
     * @param y distance of the content below the top of the border box
     */
    Fragment.Placed placed(
            double top, double boxHeight, boolean begins, boolean ends, ColumnFragment content, double y) {
        List<Fragment.Placed> behind = new ArrayList<>();
        Decoration decoration =
                bordered ? edges.decoration() : edges.decoration().withoutBorders();
        if (!isHidden() && decoration.visible() && (boxHeight > 0 || (begins && ends))) {
            boolean cloned = edges.style().boxDecorationBreak() == Keyword.BoxDecorationBreak.CLONE;
            decorate(behind, decoration, boxHeight, begins || cloned, ends || cloned);
        }
        List<Fragment.Placed> parts = new ArrayList<>();
        if (begins) {
            for (Label label : slot.cell().content().labels()) {
                parts.add(new Fragment.Placed(new Fragment.Landmark(label), 0, 0));
            }
        }
        parts.add(new Fragment.Placed(content, edges.left() + shift, y));
        Motion motion = Motion.of(edges.style(), 0, 0, width, boxHeight);
        boolean shared = motion != null && edges.style().borderCollapse() == Keyword.BorderCollapse.COLLAPSE;
        if (!shared) {
            behind.addAll(parts);
            return new Fragment.Placed(Fragment.Layer.of(edges.style().opacity(), motion, behind), x, top);
        }
        behind.add(new Fragment.Placed(
                Fragment.Layer.of(1, motion, parts), 0, 0)); // collapsed borders are not transformed
        return new Fragment.Placed(Fragment.Layer.of(edges.style().opacity(), behind), x, top);
    }

    /** Adds background and borders. Of collapsed borders that meet, wider ones run through rather than being mitred. */
    private void decorate(List<Fragment.Placed> behind, Decoration all, double height, boolean first, boolean last) {
        if (edges.collapsed() == null || !all.narrowerThan(all.widest()).bordered()) {
            behind.add(area(all, 0, 0, width, height, first, last));
            return;
        }
        behind.add(area(all.withoutBorders(), 0, 0, width, height, first, last));
        double left = 0;
        double top = 0;
        double across = width;
        double down = height;
        for (Decoration rest = all; rest.bordered(); rest = rest.narrowerThan(rest.widest())) {
            Decoration wide = rest.asWideAs(rest.widest()).withoutBackground();
            behind.add(area(wide, left, top, across, down, first, last));
            double above = first ? wide.top().width() : 0;
            double below = last ? wide.bottom().width() : 0;
            left += wide.left().width();
            top += above;
            across = Math.max(0, across - wide.left().width() - wide.right().width());
            down = Math.max(0, down - above - below);
        }
    }

    private Fragment.Placed area(
            Decoration decoration, double left, double top, double across, double down, boolean first, boolean last) {
        Fragment area = new Fragment.Area(
                decoration, across, down, first, last, slot.cell().content().mark());
        return new Fragment.Placed(area, left, top);
    }

    /** Whether it is empty and shows no backgrounds and borders; CSS 2.2, section 17.6.1.1. */
    boolean isHidden() {
        return edges.collapsed() == null
                && content.items().isEmpty()
                && edges.style().emptyCells() == Keyword.EmptyCells.HIDE;
    }

    /** Whether its box is not visible, and with it the colours of its row and column behind it. */
    boolean isInvisible() {
        return edges.style().visibility() != Keyword.Visibility.VISIBLE;
    }

    private double share() {
        Keyword.WritingMode mode = edges.style().writingMode();
        if (mode.isTurning()) {
            double along = alongLine();
            return mode == Keyword.WritingMode.SIDEWAYS_LR ? 1 - along : along;
        }
        VerticalAlign.Kind align = edges.style().verticalAlign().keyword();
        return align == VerticalAlign.Kind.MIDDLE ? 0.5 : align == VerticalAlign.Kind.BOTTOM ? 1 : 0;
    }

    /** Returns the share of free height before text in lines that run downwards. */
    private double alongLine() {
        return switch (edges.style().textAlign()) {
            case CENTER -> 0.5;
            case RIGHT, END -> 1;
            case LEFT, START, JUSTIFY, AUTO -> 0;
        };
    }
}
