package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * The containing block that a positioned box in the flow establishes for absolutely positioned boxes in it: its padding box;
 * CSS 2.2, section 10.1. Boxes that depend on its height are laid out once that is known.
 */
public final class Containing {

    private final double x;
    private final double width;
    private final double below;
    private final double above;
    private final List<DoubleConsumer> waiting = new ArrayList<>();
    private final List<Item.Overlay> fromTop = new ArrayList<>();
    private final List<Item.Overlay> fromBottom = new ArrayList<>();
    private double anchor;

    /**
     * @param x start of the padding box, from the column's start
     * @param width width of the padding box
     * @param below distance of its top below the anchored position
     * @param above distance of its bottom above the position where the box ends
     */
    private Containing(double x, double width, double below, double above) {
        this.x = x;
        this.width = width;
        this.below = below;
        this.above = above;
    }

    /** Returns the containing block of a box, anchored at its border box. */
    public static Containing of(Edges edges, double x, double width) {
        ComputedStyle style = edges.style();
        return new Containing(
                x + style.borderWidth(Side.LEFT),
                width - style.borderWidth(Side.LEFT) - style.borderWidth(Side.RIGHT),
                style.borderWidth(Side.TOP),
                style.borderWidth(Side.BOTTOM));
    }

    /**
     * Returns the containing block of a box, anchored at its content box; {@code x} and {@code width} are those of the content.
     */
    public static Containing around(Edges edges, double x, double width) {
        double left = edges.padding(Side.LEFT);
        return new Containing(
                x - left,
                width + left + edges.padding(Side.RIGHT),
                -edges.padding(Side.TOP),
                -edges.padding(Side.BOTTOM));
    }

    public double x() {
        return x;
    }

    public double width() {
        return width;
    }

    /** Sets the position in the galley at which the box begins. */
    void anchoredAt(double y) {
        anchor = y;
    }

    /** Registers an action that receives the height of the padding box once it is known. */
    public void whenHeightIsKnown(DoubleConsumer placing) {
        waiting.add(placing);
    }

    /** Sets the position in the galley at which the box ends, and runs the registered actions. */
    void endAt(double y) {
        double height = Math.max(0, y - anchor - below - above);
        waiting.forEach(placing -> placing.accept(height));
    }

    /** Adds a box at a distance below the top of the padding box. */
    public void addFromTop(Item.Overlay box, double distance) {
        fromTop.add(box.at(below + distance));
    }

    /** Adds a box whose foot is at a distance above the bottom of the padding box. */
    public void addFromBottom(Item.Overlay box, double distance, double height) {
        fromBottom.add(box.at(-above - distance - height));
    }

    /** Returns the boxes positioned from the top; complete when the box has ended. */
    public List<Item.Overlay> fromTop() {
        return fromTop;
    }

    List<Item.Overlay> fromBottom() {
        return fromBottom;
    }
}
