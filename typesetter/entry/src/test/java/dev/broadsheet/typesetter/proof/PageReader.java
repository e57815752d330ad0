package dev.broadsheet.typesetter.proof;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Interprets the content stream of a page and records what is drawn where. */
final class PageReader extends PDFGraphicsStreamEngine {

    private final List<ReadPdf.Glyph> glyphs = new ArrayList<>();
    private final List<Rectangle2D> shapes = new ArrayList<>();
    private final List<Rectangle2D> images = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final GeneralPath path = new GeneralPath();

    /** An open marked-content sequence; {@code text} replaces the text shown in it. */
    private static final class Mark {
        private final int mcid;
        private @Nullable String text;

        Mark(int mcid, @Nullable String text) {
            this.mcid = mcid;
            this.text = text;
        }
    }

    PageReader(PDPage page) {
        super(page);
    }

    ReadPdf.Page read() throws IOException {
        processPage(getPage());
        List<ReadPdf.LinkArea> links = new ArrayList<>();
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            links.add(new ReadPdf.LinkArea(box(annotation.getRectangle()), annotation.getStructParent()));
        }
        return new ReadPdf.Page(box(getPage().getMediaBox()), glyphs, shapes, images, links);
    }

    private static Rectangle2D box(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int outer = marks.isEmpty() ? -1 : marks.element().mcid;
        int mcid = properties == null ? outer : properties.getInt(COSName.MCID, outer);
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marks.push(new Mark(tag.getName().equals("Artifact") ? -1 : mcid, text));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        Mark mark = marks.isEmpty() ? new Mark(-1, null) : marks.element();
        String text = font.toUnicode(code);
        if (mark.text != null) {
            text = mark.text;
            mark.text = "";
        }
        double width = displacement.getX() * matrix.getScalingFactorX();
        glyphs.add(new ReadPdf.Glyph(
                mark.mcid,
                text == null ? "" : text,
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                width,
                matrix.getScalingFactorY()));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        images.add(new Rectangle2D.Double(
                matrix.getTranslateX(), matrix.getTranslateY(), matrix.getScaleX(), matrix.getScaleY()));
    }

    private void painted() {
        if (path.getCurrentPoint() != null) {
            shapes.add(path.getBounds2D());
        }
        path.reset();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int rule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        painted();
    }

    @Override
    public void shadingFill(COSName shading) {}
}
