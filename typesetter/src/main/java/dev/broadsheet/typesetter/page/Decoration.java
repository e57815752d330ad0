package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.pdf.Color;

/**
 * Background and borders of a box.
 *
 * @param background painted under the border box
 */
record Decoration(Color background, Edge top, Edge right, Edge bottom, Edge left) {

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    static final Decoration NONE = new Decoration(NOTHING, Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE);

    boolean visible() {
        return !background.transparent() || top.visible() || right.visible() || bottom.visible() || left.visible();
    }

    /** What is painted of it when only a part of the box, cut at page ends, stands here. */
    Drawing part(double width, double height, boolean first, boolean last) {
        return (painter, x, y) -> paint(painter, x, y, width, height, first, last);
    }

    private void paint(Painter painter, double x, double y, double width, double height, boolean first, boolean last) {
        painter.fill(x, y, width, height, background);
        if (first) {
            painter.edge(top, x, y + top.width() / 2, x + width, y + top.width() / 2);
        }
        if (last) {
            double foot = y + height - bottom.width() / 2;
            painter.edge(bottom, x, foot, x + width, foot);
        }
        painter.edge(left, x + left.width() / 2, y, x + left.width() / 2, y + height);
        double end = x + width - right.width() / 2;
        painter.edge(right, end, y, end, y + height);
    }
}
