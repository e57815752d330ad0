package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.pdf.image.PictureDecoder;
import java.util.function.Consumer;

/** A picture that can be painted. */
sealed interface RasterImage extends PdfImage {

    /** A raster picture, decoded when it is painted. */
    record Pixels(PictureDecoder.Found found) implements RasterImage {

        @Override
        public double width() {
            return found.width();
        }

        @Override
        public double height() {
            return found.height();
        }
    }

    /** A vector picture. @param content draws it in its own size */
    record Drawing(double width, double height, Consumer<VectorCanvas> content) implements RasterImage {}
}
