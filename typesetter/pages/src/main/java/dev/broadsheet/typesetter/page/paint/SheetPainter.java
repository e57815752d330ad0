package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword.Mark;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.page.fragment.Corners;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import java.util.List;
import java.util.Optional;

/** Paints the background, the borders and the printer's marks of a page. */
final class SheetPainter {

    /** Space for marks beyond the bleed, in pt. */
    private static final double ROOM = 18;

    private static final double GAP = 3;
    private static final double RADIUS = 5;
    private static final Edge LINE = new Edge(0.25, Edge.Style.SOLID, Color.BLACK);

    private final Painter painter;
    private final MarkedCanvas canvas;
    private final ComputedStyle style;
    private final double width;
    private final double height;
    private final double bleed;

    SheetPainter(Painter painter, MarkedCanvas canvas, PageGeometry page) {
        this.painter = painter;
        this.canvas = canvas;
        this.style = page.style().box();
        this.width = page.style().width();
        this.height = page.style().height();
        this.bleed = style.bleed();
    }

    /** @param ground style of the element whose background covers the page, over that of the page itself */
    void paint(PageGeometry page, Optional<ComputedStyle> ground) {
        boolean marked = !style.marks().isEmpty();
        if (bleed > 0 || marked) {
            canvas.sheet(bleed, bleed + (marked ? ROOM : 0));
        }
        background(style);
        ground.ifPresent(this::background);
        borders(page);
        if (style.marks().contains(Mark.CROP)) {
            crop();
        }
        if (style.marks().contains(Mark.CROSS)) {
            crosses();
        }
    }

    private void background(ComputedStyle of) {
        canvas.fill(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed, of.backgroundColor());
        RoundedBox sheet = Corners.SQUARE.box(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed, true, true);
        List<Background> layers = of.backgrounds();
        for (int i = layers.size() - 1; i >= 0; i--) {
            canvas.background(layers.get(i), sheet, sheet.bounds());
        }
    }

    /** Draws the page's borders, around its padding; CSS Paged Media 3, section 4.1. */
    private void borders(PageGeometry page) {
        Edges edges = new Edges(style, width);
        Fragment frame = Fragment.Area.whole(
                edges.decoration().withoutBackground(),
                page.width() + edges.horizontal(),
                page.height() + edges.top() + edges.bottom(),
                Optional.empty());
        painter.paint(new Fragment.Placed(frame, page.left() - edges.left(), page.top() - edges.top()), 0, 0);
    }

    private void crop() {
        double from = bleed + GAP;
        double to = bleed + ROOM;
        for (double x : new double[] {0, width}) {
            canvas.edge(LINE, x, -to, x, -from);
            canvas.edge(LINE, x, height + from, x, height + to);
        }
        for (double y : new double[] {0, height}) {
            canvas.edge(LINE, -to, y, -from, y);
            canvas.edge(LINE, width + from, y, width + to, y);
        }
    }

    /** Draws registration marks in the middle of each side. */
    private void crosses() {
        double off = bleed + ROOM / 2;
        cross(width / 2, -off);
        cross(width / 2, height + off);
        cross(-off, height / 2);
        cross(width + off, height / 2);
    }

    private void cross(double x, double y) {
        canvas.edge(LINE, x - RADIUS - GAP, y, x + RADIUS + GAP, y);
        canvas.edge(LINE, x, y - RADIUS - GAP, x, y + RADIUS + GAP);
        double[] radii = {RADIUS, RADIUS, RADIUS, RADIUS};
        RoundedBox circle = new RoundedBox(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, radii, radii);
        canvas.border(circle.ring(circle.inset(0.25, 0.25, 0.25, 0.25)), LINE.color());
    }
}
