package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.TextLine;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/** Draws text decoration lines; CSS Text Decoration 4. */
final class TextDecorationPainter {

    private final Canvas canvas;
    private final TextLine line;

    TextDecorationPainter(Canvas canvas, TextLine line) {
        this.canvas = canvas;
        this.line = line;
    }

    /** A part of a line. */
    private record Stretch(double from, double to) {}

    /**
     * @param run run that is decorated
     * @param x start of the run
     * @param width width of its visible part
     * @param baseline baseline of the run
     * @param y middle of the line
     */
    void along(GlyphRun run, double x, double width, double baseline, double y) {
        Stretch all = new Stretch(x, x + width);
        for (Stretch stretch : line.skipsInk() ? skipping(run, all, baseline, y) : List.of(all)) {
            draw(stretch, y);
        }
    }

    /** Returns the parts of a line that do not cross ink. */
    private List<Stretch> skipping(GlyphRun run, Stretch all, double baseline, double y) {
        List<Stretch> left = new ArrayList<>();
        double room = Math.max(line.thickness(), run.size() * 0.04);
        double half = line.thickness() / 2;
        double reach = half + Math.min(half, run.size() * TextLine.THICKNESS / 2);
        double high = (baseline - y + reach) / run.size();
        double low = (baseline - y - reach) / run.size();
        double from = all.from();
        double pen = all.from();
        for (int i = 0; i < run.glyphs().length; i++) {
            double[] ink = run.face().ink(run.glyphs()[i], low, high);
            if (ink.length > 0) {
                double scale = run.size() * run.stretch();
                add(left, from, Math.min(all.to(), pen + ink[0] * scale - room));
                from = Math.max(from, pen + ink[1] * scale + room);
            }
            pen += run.advances()[i];
        }
        add(left, from, all.to());
        return left;
    }

    private void add(List<Stretch> stretches, double from, double to) {
        if (to - from > line.thickness()) {
            stretches.add(new Stretch(from, to));
        }
    }

    private void draw(Stretch at, double y) {
        double thickness = line.thickness();
        switch (line.style()) {
            case SOLID -> line(at.from(), y, at.to(), y);
            case DOUBLE -> {
                line(at.from(), y - thickness, at.to(), y - thickness);
                line(at.from(), y + thickness, at.to(), y + thickness);
            }
            case DASHED -> dashes(at, y, thickness * 3, thickness * 2);
            case DOTTED -> dashes(at, y, thickness, thickness);
            case WAVY -> waves(at, y);
        }
    }

    private void dashes(Stretch at, double y, double dash, double gap) {
        for (double x = at.from(); x < at.to(); x += dash + gap) {
            line(x, y, Math.min(at.to(), x + dash), y);
        }
    }

    /** Draws a wavy line with an amplitude equal to its thickness. */
    private void waves(Stretch at, double y) {
        double half = line.thickness() * 2;
        double height = line.thickness();
        boolean up = true;
        for (double x = at.from(); x + half <= at.to() + line.thickness(); x += half) {
            line(x, y + (up ? height : -height), x + half, y + (up ? -height : height));
            up = !up;
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        canvas.line(x1, y1, x2, y2, line.thickness(), line.color());
    }
}
