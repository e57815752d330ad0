package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Label;
import java.util.List;

/**
 * The area of a box in the flow, and what has to be known of the place where it begins. Compared by identity.
 */
final class Frame {

    private final double x;
    private final double width;
    private final Decoration decoration;
    private final List<Label> labels;

    /**
     * @param x distance of the border box from the column's start, in pt
     * @param width of the border box, in pt
     */
    Frame(double x, double width, Decoration decoration, List<Label> labels) {
        this.x = x;
        this.width = width;
        this.decoration = decoration;
        this.labels = List.copyOf(labels);
    }

    List<Label> labels() {
        return labels;
    }

    boolean visible() {
        return decoration.visible();
    }

    /** The part of the frame between two heights of the column. */
    Fragment.Placement part(double top, double bottom, boolean first, boolean last) {
        return new Fragment.Placement(decoration.part(width, bottom - top, first, last), x, top);
    }
}
