package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.pdf.image.XObject;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as a form XObject that fills the unit square; ISO 32000-1, 8.10. It is drawn when it is first placed on a page.
 */
final class VectorForm implements XObject {

    /** Least width or height of a form in its own units, since coordinates have three decimals only. */
    private static final double FINE_SIZE = 1000;

    private final TaggedDocument document;
    private final String resource;
    private final double width;
    private final double height;
    private final Consumer<VectorCanvas> content;
    private @Nullable StreamObject stream;

    VectorForm(TaggedDocument document, String resource, double width, double height, Consumer<VectorCanvas> content) {
        this.document = document;
        this.resource = resource;
        this.width = width;
        this.height = height;
        this.content = content;
    }

    @Override
    public String resource() {
        return resource;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public StreamObject stream() {
        StreamObject known = stream;
        if (known == null) {
            known = draw();
            stream = known;
        }
        return known;
    }

    private StreamObject draw() {
        double scale = Math.max(1, FINE_SIZE / Math.max(width, height));
        FormCanvas canvas = new FormCanvas(document, width * scale, height * scale);
        canvas.transform(AffineTransform.getScaleInstance(scale, scale));
        content.accept(canvas);
        StreamObject form = canvas.finish();
        form.setItem(COSName.MATRIX, Cos.precise(1 / (width * scale), 0, 0, -1 / (height * scale), 0, 1));
        return form;
    }
}
