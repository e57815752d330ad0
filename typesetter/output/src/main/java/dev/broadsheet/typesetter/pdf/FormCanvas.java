package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.pdf.content.PageResources;
import dev.broadsheet.typesetter.pdf.content.PathWriter;
import dev.broadsheet.typesetter.pdf.content.TextWriter;
import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.image.XObject;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.GlyphShape;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Draws a form XObject. Shapes are written in the form's own coordinates, so that all have the same precision
 * regardless of transforms.
 */
final class FormCanvas implements VectorCanvas {

    private static final AffineTransform IDENTITY = new AffineTransform();
    private static final double SIMILAR = 1e-6;

    private final TaggedDocument document;
    private final double width;
    private final double height;
    private final ContentStream out = new ContentStream();
    private final PageResources resources = new PageResources();
    private final FormPaints paints;
    private final Deque<AffineTransform> transforms = new ArrayDeque<>();
    private boolean transparent;

    /** @param width in the form's units */
    FormCanvas(TaggedDocument document, double width, double height) {
        this.document = document;
        this.width = width;
        this.height = height;
        this.paints = new FormPaints(this);
        transforms.push(IDENTITY);
    }

    TaggedDocument document() {
        return document;
    }

    PageResources resources() {
        return resources;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    private AffineTransform transform() {
        return transforms.element();
    }

    @Override
    public void save() {
        out.operator("q");
        transforms.push(transform());
    }

    @Override
    public void restore() {
        out.operator("Q");
        transforms.pop();
    }

    @Override
    public void transform(AffineTransform change) {
        AffineTransform changed = new AffineTransform(transforms.pop());
        changed.concatenate(change);
        transforms.push(changed);
    }

    @Override
    public void clip(Shape area, boolean evenOdd) {
        if (!new PathWriter(out).write(area, transform())) {
            out.numbers(0, 0, 0, 0).operator("re");
        }
        out.operator(evenOdd ? "W*" : "W").operator("n");
    }

    @Override
    public void fill(Shape shape, boolean evenOdd, VectorPaint paint, double alpha) {
        out.operator("q");
        if (paints.apply(paint, alpha, false, transform(), shape, out)
                && new PathWriter(out).write(shape, transform())) {
            out.operator(evenOdd ? "f*" : "f");
        }
        out.operator("Q");
    }

    @Override
    public void stroke(Shape shape, Pen pen, VectorPaint paint, double alpha) {
        double scale = Math.sqrt(Math.abs(transform().getDeterminant()));
        if (pen.width() <= 0 || scale == 0) {
            return;
        }
        out.operator("q");
        if (paints.apply(paint, alpha, true, transform(), shape, out)) {
            write(pen.scaled(scale));
            if (new PathWriter(out).write(shape, framed(scale))) {
                out.operator("S");
            }
        }
        out.operator("Q");
    }

    /** Writes the part of the transform that distorts the pen as an operator, and returns the rest to apply to the path. */
    private AffineTransform framed(double scale) {
        AffineTransform t = transform();
        boolean turned = Math.abs(t.getScaleX() - t.getScaleY()) < SIMILAR * scale
                && Math.abs(t.getShearX() + t.getShearY()) < SIMILAR * scale;
        boolean mirrored = Math.abs(t.getScaleX() + t.getScaleY()) < SIMILAR * scale
                && Math.abs(t.getShearX() - t.getShearY()) < SIMILAR * scale;
        if (turned || mirrored) {
            return t;
        }
        AffineTransform bent = new AffineTransform(t);
        bent.scale(1 / scale, 1 / scale);
        matrix(bent);
        return AffineTransform.getScaleInstance(scale, scale);
    }

    private void write(Pen pen) {
        out.number(pen.width()).operator("w");
        out.number(pen.cap()).operator("J").number(pen.join()).operator("j");
        out.number(pen.miterLimit()).operator("M");
        if (!pen.dashes().isEmpty()) {
            out.raw("[");
            pen.dashes().forEach(out::number);
            out.raw("]").number(pen.dashStart()).operator("d");
        }
    }

    @Override
    public void glyphs(GlyphRun run, double x, double y, double size, VectorPaint paint, double alpha) {
        EmbeddedFont font = document.font(run.face());
        out.operator("q");
        if (paints.apply(paint, alpha, false, transform(), outline(run, x, y, size), out)) {
            AffineTransform upright = new AffineTransform(transform());
            upright.concatenate(new AffineTransform(size / run.size(), 0, 0, -size / run.size(), x, y));
            matrix(upright);
            resources.add("Font", font.resource(), font.dictionary());
            document.settle();
            TextWriter text = new TextWriter(out);
            text.show(run, font, 0, 0);
            text.close();
        }
        out.operator("Q");
    }

    @Override
    public Shape outline(GlyphRun run, double x, double y, double size) {
        double scale = size / run.size();
        return new AffineTransform(scale, 0, 0, scale, x, y).createTransformedShape(GlyphShape.of(run));
    }

    @Override
    public void image(PdfImage image, double imageWidth, double imageHeight) {
        XObject embedded = (XObject) image;
        resources.add("XObject", embedded.resource(), embedded.stream());
        AffineTransform square = new AffineTransform(transform());
        square.concatenate(new AffineTransform(imageWidth, 0, 0, -imageHeight, 0, imageHeight));
        square.concatenate(embedded.turn());
        out.operator("q");
        matrix(square);
        out.name(embedded.resource()).operator("Do").operator("Q");
    }

    @Override
    public void group(Effect effect, Consumer<VectorCanvas> content) {
        if (effect.none()) {
            content.accept(this);
            return;
        }
        transparent = true;
        out.operator("q");
        if (effect.mask().kind() != Mask.Kind.NONE) {
            apply(softMask(
                    effect.mask().kind() == Mask.Kind.ALPHA ? "Alpha" : "Luminosity",
                    part(effect.mask().content())));
        }
        apply(blended(effect));
        String name = "X" + resources.size("XObject");
        resources.add("XObject", name, part(content));
        out.name(name).operator("Do").operator("Q");
    }

    private static COSDictionary blended(Effect effect) {
        COSDictionary state = Cos.dictionary(COSName.EXT_G_STATE);
        state.setItem(COSName.CA, Cos.number(effect.opacity()));
        state.setItem(COSName.CA_NS, Cos.number(effect.opacity()));
        state.setItem(COSName.BM, Cos.name(effect.blend()));
        return state;
    }

    /** Returns a soft-mask dictionary; ISO 32000-1, 11.6.5.3. */
    static COSDictionary softMask(String subtype, StreamObject group) {
        COSDictionary mask = Cos.direct(Cos.dictionary(COSName.MASK));
        mask.setItem(COSName.S, Cos.name(subtype));
        mask.setItem(COSName.G, group);
        COSDictionary state = Cos.dictionary(COSName.EXT_G_STATE);
        state.setItem(COSName.SMASK, mask);
        return state;
    }

    /** Sets graphics state parameters until the next {@code Q}. */
    void apply(COSDictionary state) {
        transparent = true;
        String name = "G" + resources.size("ExtGState");
        resources.add("ExtGState", name, state);
        out.name(name).operator("gs");
    }

    void opacity(double alpha) {
        transparent = true;
        out.name(resources.opacity((float) alpha)).operator("gs");
    }

    /** Draws a separate form in the same coordinates. */
    StreamObject part(Consumer<VectorCanvas> content) {
        FormCanvas part = new FormCanvas(document, width, height);
        part.transform(transform());
        part.transparent = true;
        content.accept(part);
        return part.finish();
    }

    /** Paints the whole form with a shading. */
    void shade(COSDictionary shading, AffineTransform matrix) {
        resources.add("Shading", "S", shading);
        matrix(matrix);
        out.name("S").operator("sh");
    }

    private void matrix(AffineTransform matrix) {
        double[] six = new double[6];
        matrix.getMatrix(six);
        out.precise(six).operator("cm");
    }

    ContentStream out() {
        return out;
    }

    StreamObject finish() {
        StreamObject form = document.streams().flate(out.toByteArray());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Cos.array(0, 0, width, height));
        form.setItem(COSName.RESOURCES, resources.dictionary());
        if (transparent) {
            COSDictionary group = Cos.direct(Cos.dictionary(COSName.GROUP));
            group.setItem(COSName.S, COSName.TRANSPARENCY);
            group.setItem(COSName.CS, COSName.DEVICERGB);
            form.setItem(COSName.GROUP, group);
        }
        return form;
    }
}
