package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import java.awt.geom.AffineTransform;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An image XObject; ISO 32000-1, 8.9. Its stream is written when it is first drawn, with at most the pixels that its printed size
 * needs.
 */
final class EmbeddedImage implements XObject {

    private static final double PT_PER_INCH = 72;

    /** Pictures with up to this many times the pixels needed in each direction are not scaled down. */
    private static final double WORTHWHILE = 1.5;

    private final ImageStreams writer;
    private final RasterSource source;
    private final TreeMap<Integer, EmbeddedImage> smaller = new TreeMap<>();
    private final String resource;
    private @Nullable StreamObject stream;

    EmbeddedImage(ImageStreams writer, RasterSource source) {
        this.writer = writer;
        this.source = source;
        this.resource = writer.name();
    }

    @Override
    public String resource() {
        return resource;
    }

    @Override
    public double width() {
        return source.orientation().sideways() ? source.height() : source.width();
    }

    @Override
    public double height() {
        return source.orientation().sideways() ? source.width() : source.height();
    }

    @Override
    public AffineTransform turn() {
        return source.orientation().turn();
    }

    @Override
    public StreamObject stream() {
        StreamObject known = stream;
        if (known == null) {
            known = writer.write(source);
            stream = known;
        }
        return known;
    }

    /** Scales both directions equally, by the resolution of the one that is stretched more. */
    @Override
    public XObject at(double printedWidth, double printedHeight) {
        double needed = Math.max(printedWidth / width(), printedHeight / height()) * writer.resolution() / PT_PER_INCH;
        int wished = (int) Math.max(1, Math.ceil(source.width() * needed));
        if (wished * WORTHWHILE >= source.width()) {
            return this;
        }
        return smaller.computeIfAbsent(
                wished,
                unused -> source.shrunk(wished)
                        .map(shrunk -> new EmbeddedImage(writer, shrunk))
                        .orElse(this));
    }
}
