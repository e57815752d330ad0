package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.page.fragment.Effect;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.function.Consumer;

/** Records the pictures and tiles of a drawing as text. */
final class RecordedDrawing implements VectorCanvas {

    private final StringBuilder out = new StringBuilder();

    /** Returns the record of a drawing; empty if it has neither pictures nor tiles. */
    static String of(Consumer<VectorCanvas> content) {
        RecordedDrawing drawing = new RecordedDrawing();
        content.accept(drawing);
        return drawing.out.toString();
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    @Override
    public void save() {}

    @Override
    public void restore() {}

    @Override
    public void transform(AffineTransform change) {
        add(" at %.1f,%.1f", change.getTranslateX(), change.getTranslateY());
    }

    @Override
    public void clip(Shape area, boolean evenOdd) {}

    @Override
    public void fill(Shape shape, boolean evenOdd, VectorPaint paint, double alpha) {
        if (paint instanceof VectorPaint.Tile tile) {
            var local = tile.local();
            add(" tile %.1f,%.1f %.1fx%.1f", local.getTranslateX(), local.getTranslateY(), tile.width(), tile.height());
            var area = shape.getBounds2D();
            add(" in %.1f,%.1f %.1fx%.1f:", area.getX(), area.getY(), area.getWidth(), area.getHeight());
            tile.content().accept(this);
        }
    }

    @Override
    public void stroke(Shape shape, Pen pen, VectorPaint paint, double alpha) {}

    @Override
    public void glyphs(GlyphRun run, double x, double y, double size, VectorPaint paint, double alpha) {}

    @Override
    public Shape outline(GlyphRun run, double x, double y, double size) {
        return new Path2D.Double();
    }

    @Override
    public void image(PdfImage image, double width, double height) {
        add(" picture %.1fx%.1f", width, height);
    }

    @Override
    public void group(Effect effect, Consumer<VectorCanvas> content) {
        content.accept(this);
    }
}
