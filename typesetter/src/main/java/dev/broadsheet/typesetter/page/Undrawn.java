package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.pdf.Canvas;
import dev.broadsheet.typesetter.pdf.Color;
import dev.broadsheet.typesetter.pdf.LinkTarget;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.pdf.PdfImage;
import dev.broadsheet.typesetter.pdf.Pen;
import dev.broadsheet.typesetter.pdf.StructureElement;
import dev.broadsheet.typesetter.pdf.VectorCanvas;
import dev.broadsheet.typesetter.text.GlyphRun;
import java.awt.Shape;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A document that nobody sees: pages are set in it to learn where things land. */
final class Undrawn implements PdfDocument, Canvas, StructureElement {

    @Override
    public StructureElement root() {
        return this;
    }

    @Override
    public Canvas newPage(double width, double height) {
        return this;
    }

    @Override
    public Optional<PdfImage> image(byte[] data) {
        return Optional.empty();
    }

    @Override
    public PdfImage drawing(double width, double height, Consumer<VectorCanvas> content) {
        return new PdfImage() {
            @Override
            public double width() {
                return width;
            }

            @Override
            public double height() {
                return height;
            }
        };
    }

    @Override
    public StructureElement child(String type) {
        return this;
    }

    @Override
    public String type() {
        return "Document";
    }

    @Override
    public StructureElement language(Locale language) {
        return this;
    }

    @Override
    public StructureElement alternateText(String text) {
        return this;
    }

    @Override
    public StructureElement actualText(String text) {
        return this;
    }

    @Override
    public StructureElement title(String title) {
        return this;
    }

    @Override
    public StructureElement attribute(String owner, String name, Object value) {
        return this;
    }

    @Override
    public StructureElement id(String id) {
        return this;
    }

    @Override
    public void pageLabel(String label) {}

    @Override
    public void destination(String name, double x, double y) {}

    @Override
    public void outline(int level, String title, double y) {}

    @Override
    public void finish() {}

    @Override
    public void close() {}

    @Override
    public void sheet(double bleed, double beyond) {}

    @Override
    public void element(StructureElement element) {}

    @Override
    public void artifact(Artifact kind) {}

    @Override
    public void glyphs(GlyphRun run, double x, double y, Color color) {}

    @Override
    public void shape(GlyphRun run, double x, double y, Color color) {}

    @Override
    public void unseen(GlyphRun run, double x, double y) {}

    @Override
    public void fill(double x, double y, double width, double height, Color color) {}

    @Override
    public void fill(Shape area, Color color) {}

    @Override
    public void stroke(Shape path, Pen pen, Color color) {}

    @Override
    public void clip(Shape area) {}

    @Override
    public void group(double opacity) {}

    @Override
    public void end() {}

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {}

    @Override
    public void image(PdfImage image, double x, double y, double width, double height) {}

    @Override
    public void link(StructureElement element, double x, double y, double width, double height, LinkTarget target) {}
}
