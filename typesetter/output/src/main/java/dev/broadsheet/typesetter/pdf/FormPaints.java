package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.canvas.VectorPaint.Gradient;
import dev.broadsheet.typesetter.canvas.VectorPaint.Solid;
import dev.broadsheet.typesetter.canvas.VectorPaint.Tile;
import dev.broadsheet.typesetter.pdf.content.Shading;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Sets the current paint: a colour, a shading pattern or a tiling pattern; ISO 32000-1, 8.6 and 8.7. */
final class FormPaints {

    /** Least width or height of a tiling cell in its own units, for sufficient precision. */
    private static final double FINE_SIZE = 1000;

    private final FormCanvas canvas;

    FormPaints(FormCanvas canvas) {
        this.canvas = canvas;
    }

    /**
     * Writes the operators that set a paint, within {@code q} and {@code Q}.
     *
     * @param area the area to be painted
     * @return whether the paint is visible
     */
    boolean apply(
            VectorPaint paint, double alpha, boolean stroke, AffineTransform transform, Shape area, ContentStream out) {
        if (paint instanceof Solid solid) {
            return solid(solid.color(), alpha, stroke, out);
        }
        if (alpha <= 0) {
            return false;
        }
        if (alpha < 1) {
            canvas.opacity(alpha);
        }
        if (paint instanceof Gradient gradient) {
            Rectangle2D bounds = transform.createTransformedShape(area).getBounds2D();
            AffineTransform matrix = new AffineTransform(transform);
            matrix.concatenate(gradient.local());
            gradient(gradient, matrix, bounds, stroke, out);
        } else if (paint instanceof Tile tile) {
            pattern(tiling(tile, transform), stroke, out);
        }
        return true;
    }

    private boolean solid(Color color, double alpha, boolean stroke, ContentStream out) {
        double opacity = alpha * color.alpha();
        if (opacity <= 0) {
            return false;
        }
        if (opacity < 1) {
            canvas.opacity(opacity);
        }
        out.numbers(color.red(), color.green(), color.blue()).operator(stroke ? "RG" : "rg");
        return true;
    }

    private void gradient(
            Gradient gradient, AffineTransform matrix, Rectangle2D bounds, boolean stroke, ContentStream out) {
        Shading shading = Shading.of(gradient, matrix, bounds);
        if (gradient.stops().stream().anyMatch(stop -> stop.color().alpha() < 1)) {
            StreamObject mask = canvas.part(part -> ((FormCanvas) part).shade(shading.opacities(), matrix));
            canvas.apply(FormCanvas.softMask("Luminosity", mask));
        }
        COSDictionary pattern = Cos.dictionary(COSName.PATTERN);
        pattern.setInt(COSName.PATTERN_TYPE, 2);
        pattern.setItem(COSName.SHADING, shading.colors());
        pattern.setItem(COSName.MATRIX, precise(matrix));
        pattern(pattern, stroke, out);
    }

    private void pattern(COSBase pattern, boolean stroke, ContentStream out) {
        String name = "P" + canvas.resources().size("Pattern");
        canvas.resources().add("Pattern", name, pattern);
        out.name("Pattern").operator(stroke ? "CS" : "cs");
        out.name(name).operator(stroke ? "SCN" : "scn");
    }

    private StreamObject tiling(Tile tile, AffineTransform transform) {
        double scale = Math.max(1, FINE_SIZE / Math.max(tile.width(), tile.height()));
        FormCanvas cell = new FormCanvas(canvas.document(), tile.width() * scale, tile.height() * scale);
        cell.transform(AffineTransform.getScaleInstance(scale, scale));
        cell.transform(AffineTransform.getTranslateInstance(-tile.x(), -tile.y()));
        tile.content().accept(cell);
        AffineTransform matrix = new AffineTransform(transform);
        matrix.concatenate(tile.local());
        matrix.translate(tile.x(), tile.y());
        matrix.scale(1 / scale, 1 / scale);
        StreamObject pattern = canvas.document().streams().flate(cell.out().toByteArray());
        pattern.setItem(COSName.TYPE, COSName.PATTERN);
        pattern.setInt(COSName.PATTERN_TYPE, 1);
        pattern.setInt(COSName.PAINT_TYPE, 1);
        pattern.setInt(COSName.TILING_TYPE, 1);
        pattern.setItem(COSName.BBOX, Cos.array(0, 0, cell.width(), cell.height()));
        pattern.setItem(COSName.X_STEP, Cos.precise(cell.width()).get(0));
        pattern.setItem(COSName.Y_STEP, Cos.precise(cell.height()).get(0));
        pattern.setItem(COSName.RESOURCES, cell.resources().dictionary());
        pattern.setItem(COSName.MATRIX, precise(matrix));
        return pattern;
    }

    static COSBase precise(AffineTransform matrix) {
        double[] six = new double[6];
        matrix.getMatrix(six);
        return Cos.precise(six);
    }
}
