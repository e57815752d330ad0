package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.pdf.image.PictureDecoder;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document whose first page becomes a picture. Tags, links and destinations are ignored. */
public final class RasterDocument implements PdfDocument {

    private final double scale;
    private @Nullable RasterCanvas first;

    /** @param scale pixels per pt */
    public RasterDocument(double scale) {
        this.scale = scale;
    }

    /** Paints the first page, on an image of type {@link BufferedImage#TYPE_INT_RGB}; white where nothing is painted. */
    public BufferedImage paint() {
        if (first == null) {
            throw new IllegalStateException("first: there is no page");
        }
        return first.paint();
    }

    @Override
    public StructureElement root() {
        return Untagged.ELEMENT;
    }

    @Override
    public Canvas newPage(double width, double height) {
        RasterCanvas page = new RasterCanvas(width, height, scale);
        first = first == null ? page : first;
        return page;
    }

    @Override
    public Optional<PdfImage> image(byte[] data) {
        return PictureDecoder.find(data).map(RasterImage.Pixels::new);
    }

    @Override
    public PdfImage drawing(double width, double height, Consumer<VectorCanvas> content) {
        return new RasterImage.Drawing(width, height, content);
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
}
