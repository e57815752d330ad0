package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.Background;
import dev.broadsheet.typesetter.pdf.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * Background and borders of a box.
 *
 * @param background painted under the border box
 * @param image painted over that
 */
record Decoration(
        Color background, Optional<Background> image, Edge top, Edge right, Edge bottom, Edge left, Corners corners) {

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    static final Decoration NONE =
            new Decoration(NOTHING, Optional.empty(), Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE, Corners.SQUARE);

    boolean visible() {
        return !background.transparent() || image.isPresent() || bordered();
    }

    private boolean bordered() {
        return top.visible() || right.visible() || bottom.visible() || left.visible();
    }

    /** What is painted of it when only a part of the box, cut at page ends, stands here. */
    Drawing part(double width, double height, boolean first, boolean last) {
        return (painter, x, y) -> paint(painter, x, y, width, height, first, last);
    }

    /** The same when the box is cut at line ends. */
    Drawing along(double width, double height, boolean first, boolean last) {
        Edge leftmost = first ? left : Edge.NONE;
        Edge rightmost = last ? right : Edge.NONE;
        return new Decoration(background, image, top, rightmost, bottom, leftmost, corners.cut(!first, !last))
                .part(width, height, true, true);
    }

    /** The borders alone. */
    Decoration withoutBackground() {
        return new Decoration(NOTHING, Optional.empty(), top, right, bottom, left, corners);
    }

    /** The inside of the borders of such a part, with the corners that they have there. */
    RoundedBox inside(double x, double y, double width, double height, boolean first, boolean last) {
        return corners.box(x, y, width, height, first, last)
                .inset(first ? top.width() : 0, right.width(), last ? bottom.width() : 0, left.width());
    }

    private void paint(Painter painter, double x, double y, double width, double height, boolean first, boolean last) {
        RoundedBox box = corners.box(x, y, width, height, first, last);
        boolean square = box.isSquare();
        if (square) {
            painter.fill(x, y, width, height, background);
        } else {
            painter.fill(box.shape(), background);
        }
        image.ifPresent(shown -> painter.background(shown, box, origin(x, y, width, height, first, last)));
        if (!bordered()) {
            return;
        }
        Decoration shown = new Decoration(
                background, image, first ? top : Edge.NONE, right, last ? bottom : Edge.NONE, left, corners);
        if (square && shown.simple()) {
            shown.straight(painter, x, y, width, height);
        } else {
            new BorderPainter(painter, box, shown.top, shown.right, shown.bottom, shown.left).paint();
        }
    }

    /** A background is placed within the borders; CSS Backgrounds and Borders 3, section 2.6. */
    private Rectangle2D origin(double x, double y, double width, double height, boolean first, boolean last) {
        double above = first ? top.width() : 0;
        double below = last ? bottom.width() : 0;
        return new Rectangle2D.Double(
                x + left.width(), y + above, width - left.width() - right.width(), height - above - below);
    }

    /** Whether the sides can be drawn one by one, without mitres. */
    private boolean simple() {
        return top.joins(right) && right.joins(bottom) && bottom.joins(left) && left.joins(top);
    }

    private void straight(Painter painter, double x, double y, double width, double height) {
        painter.edge(top, x, y + top.width() / 2, x + width, y + top.width() / 2);
        double foot = y + height - bottom.width() / 2;
        painter.edge(bottom, x, foot, x + width, foot);
        painter.edge(left, x + left.width() / 2, y, x + left.width() / 2, y + height);
        double end = x + width - right.width() / 2;
        painter.edge(right, end, y, end, y + height);
    }
}
