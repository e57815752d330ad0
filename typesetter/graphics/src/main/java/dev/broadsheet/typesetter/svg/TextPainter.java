package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.svg.Letters.Letter;
import dev.broadsheet.typesetter.svg.syntax.SvgLength;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Draws text elements as text in the fonts of the document; SVG 2, 11. */
final class TextPainter {

    private final SvgPainter painter;
    private final Frame frame;
    private final Element element;
    private final List<Chunk> chunks = new ArrayList<>();

    /** A text chunk, which is anchored as a whole; a coordinate is NaN if it continues from the previous chunk. */
    private record Chunk(double x, double y, List<TextRun> runs) {

        double width() {
            return runs.stream().mapToDouble(run -> run.dx() + run.width()).sum();
        }

        double anchored() {
            return switch (runs.isEmpty() ? "start" : runs.get(0).style().keyword("text-anchor", "start")) {
                case "middle" -> -width() / 2;
                case "end" -> -width();
                default -> 0;
            };
        }
    }

    /** Receives positioned text. */
    private interface Sink {
        void run(TextRun run, double x, double y);
    }

    TextPainter(SvgPainter painter, Frame frame, Element element) {
        this.painter = painter;
        this.frame = frame;
        this.element = element;
        List<Letter> letters = Letters.of(element, frame.style(), painter, frame.viewport());
        shape(letters, 0);
        spread(letters);
    }

    /** Adjusts letter spacing to {@code textLength}. */
    private void spread(List<Letter> letters) {
        OptionalDouble wished = SvgLength.parse(
                element.attr("textLength"),
                frame.style().fontSize(),
                frame.viewport().width());
        if (wished.isPresent() && chunks.size() == 1 && letters.size() > 1) {
            double missing = wished.getAsDouble() - chunks.get(0).width();
            chunks.clear();
            shape(letters, missing / letters.size());
        }
    }

    private void shape(List<Letter> letters, double spacing) {
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            boolean ends = i == letters.size()
                    || letters.get(i).moved()
                    || letters.get(i).style() != letters.get(start).style();
            if (ends) {
                add(letters.subList(start, i), spacing);
                start = i;
            }
        }
    }

    private void add(List<Letter> letters, double spacing) {
        Letter first = letters.get(0);
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.appendCodePoint(letter.codePoint()));
        double dx = Double.isNaN(first.place()[2]) ? 0 : first.place()[2];
        double dy = Double.isNaN(first.place()[3]) ? 0 : first.place()[3];
        if (chunks.isEmpty() || first.begins()) {
            chunks.add(new Chunk(first.place()[0], first.place()[1], new ArrayList<>()));
        }
        chunks.get(chunks.size() - 1)
                .runs()
                .add(TextRun.of(text.toString(), first.style(), dx, dy, spacing, painter.context()));
    }

    private void lay(Sink sink) {
        double x = 0;
        double y = 0;
        for (Chunk chunk : chunks) {
            x = (Double.isNaN(chunk.x()) ? x : chunk.x()) + chunk.anchored();
            y = Double.isNaN(chunk.y()) ? y : chunk.y();
            for (TextRun run : chunk.runs()) {
                x += run.dx();
                y += run.dy();
                sink.run(run, x, y + run.drop(painter.context().shaper(), painter.context()));
                x += run.width();
            }
        }
    }

    Rectangle2D bounds() {
        Rectangle2D[] all = {null};
        lay((run, x, y) -> {
            double size = run.size();
            Rectangle2D box = new Rectangle2D.Double(x, y - size * 0.9, run.width(), size * 1.2);
            all[0] = all[0] == null ? box : all[0].createUnion(box);
        });
        return all[0] == null ? new Rectangle2D.Double() : all[0];
    }

    void paint() {
        Rectangle2D bounds = bounds();
        lay((run, x, y) -> {
            if (run.style().visible() && run.style().fontSize() > 0) {
                paint(run, x, y, bounds);
            }
        });
    }

    private void paint(TextRun run, double x, double y, Rectangle2D bounds) {
        SvgStyle style = run.style();
        VectorCanvas canvas = frame.canvas();
        Paints paints = new Paints(painter, frame, style);
        ShapePainter shapes = new ShapePainter(painter, frame.within(style));
        double pen = x;
        for (GlyphRun glyphs : run.runs()) {
            double at = pen;
            paints.of("fill", "black", bounds)
                    .ifPresent(paint -> canvas.glyphs(glyphs, at, y, run.size(), paint, style.share("fill-opacity")));
            if (!style.value("stroke", "none").equals("none")) {
                shapes.stroke(canvas.outline(glyphs, at, y, run.size()), bounds);
            }
            pen += glyphs.width() * run.scale();
        }
        line(style, x, y, run.width(), bounds, shapes);
    }

    private static void line(
            SvgStyle style, double x, double y, double width, Rectangle2D bounds, ShapePainter shapes) {
        String lines = style.keyword("text-decoration", "none");
        double size = style.fontSize();
        if (lines.contains("underline")) {
            shapes.paint(new Rectangle2D.Double(x, y + size * 0.1, width, size * 0.06), bounds);
        }
        if (lines.contains("line-through")) {
            shapes.paint(new Rectangle2D.Double(x, y - size * 0.3, width, size * 0.06), bounds);
        }
        if (lines.contains("overline")) {
            shapes.paint(new Rectangle2D.Double(x, y - size * 0.9, width, size * 0.06), bounds);
        }
    }
}
