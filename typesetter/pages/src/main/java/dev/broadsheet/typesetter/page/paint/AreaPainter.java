package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.page.fragment.Decoration;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Notch;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws backgrounds and borders of boxes. */
final class AreaPainter {

    private final MarkedCanvas canvas;

    AreaPainter(MarkedCanvas canvas) {
        this.canvas = canvas;
    }

    void paint(Fragment.Area area, double x, double y) {
        Decoration decoration = area.decoration();
        RoundedBox box = decoration.corners().box(x, y, area.width(), area.height(), area.first(), area.last());
        boolean square = box.isSquare();
        boolean shaded = !decoration.shadows().isEmpty();
        if (shaded) {
            new ShadowPainter(canvas).outer(area, box);
        }
        if (square) {
            canvas.fill(x, y, area.width(), area.height(), decoration.background());
        } else {
            canvas.fill(box.shape(), decoration.background());
        }
        List<Background> layers = decoration.images();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Background layer = layers.get(i);
            if (layer.throughText()) {
                canvas.throughText(layer, box, origin(area, x, y));
            } else {
                canvas.background(layer, box, origin(area, x, y));
            }
        }
        if (shaded) {
            new ShadowPainter(canvas)
                    .inner(area, decoration.inside(x, y, area.width(), area.height(), area.first(), area.last()));
        }
        if (!decoration.bordered()) {
            return;
        }
        Notch notch = area.first() ? decoration.notch() : null;
        if (notch != null) {
            canvas.clip(notch.around(x, y, area.width(), area.height()));
        }
        borders(area, box, x, y);
        if (notch != null) {
            canvas.end();
        }
    }

    private void borders(Fragment.Area area, RoundedBox box, double x, double y) {
        Decoration decoration = area.decoration();
        Edge top = area.first() ? decoration.top() : Edge.NONE;
        Edge bottom = area.last() ? decoration.bottom() : Edge.NONE;
        Edge[] edges = {top, decoration.right(), bottom, decoration.left()};
        if (box.isSquare() && isSimple(edges)) {
            straight(edges, x, y, area.width(), area.height());
        } else {
            new BorderPainter(canvas, box, edges).paint();
        }
    }

    /** Returns the background positioning area, the padding box; CSS Backgrounds and Borders 3, section 2.6. */
    private static Rectangle2D origin(Fragment.Area area, double x, double y) {
        Decoration decoration = area.decoration();
        double above = area.first() ? decoration.top().width() : 0;
        double below = area.last() ? decoration.bottom().width() : 0;
        double left = decoration.left().width();
        return new Rectangle2D.Double(
                x + left, y + above, area.width() - left - decoration.right().width(), area.height() - above - below);
    }

    /** Whether the sides can be drawn separately, without mitres. */
    private static boolean isSimple(Edge... edges) {
        for (int i = 0; i < edges.length; i++) {
            if (!edges[i].joins(edges[(i + 1) % edges.length])) {
                return false;
            }
        }
        return true;
    }

    /** @param edges edges from the top clockwise */
    private void straight(Edge[] edges, double x, double y, double width, double height) {
        double head = y + edges[0].width() / 2;
        canvas.edge(edges[0], x, head, x + width, head);
        double foot = y + height - edges[2].width() / 2;
        canvas.edge(edges[2], x, foot, x + width, foot);
        double start = x + edges[3].width() / 2;
        canvas.edge(edges[3], start, y, start, y + height);
        double end = x + width - edges[1].width() / 2;
        canvas.edge(edges[1], end, y, end, y + height);
    }
}
