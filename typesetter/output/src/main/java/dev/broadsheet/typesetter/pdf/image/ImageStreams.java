package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes image XObjects: JPEG data unchanged, pixels compressed; ISO 32000-1, 8.9.5. */
public final class ImageStreams {

    /** Predictor of PNG rows, each of which names its filter; ISO 32000-1, table 10. */
    private static final int PNG_FILTERS = 15;

    private final Streams streams;
    private final int resolution;
    private int count;

    /** @param resolution highest resolution of pictures, in pixels per inch */
    public ImageStreams(Streams streams, int resolution) {
        this.streams = streams;
        this.resolution = resolution;
    }

    int resolution() {
        return resolution;
    }

    /** Returns the next resource name. */
    String name() {
        return "I" + count++;
    }

    StreamObject write(RasterSource source) {
        if (source instanceof RasterSource.Jpeg jpeg) {
            return write(jpeg);
        }
        return source instanceof RasterSource.Png png ? write(png) : write((DecodedPicture) source);
    }

    private StreamObject write(RasterSource.Jpeg jpeg) {
        StreamObject stream = streams.raw(jpeg.data());
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        describe(stream, jpeg, jpeg.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return stream;
    }

    private StreamObject write(RasterSource.Png png) {
        PngData data = png.data();
        StreamObject stream = streams.raw(data.compressed());
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        COSDictionary filters = Cos.direct(new COSDictionary());
        filters.setInt(COSName.PREDICTOR, PNG_FILTERS);
        filters.setInt(COSName.COLORS, data.components());
        filters.setInt(COSName.COLUMNS, data.width());
        stream.setItem(COSName.DECODE_PARMS, filters);
        describe(stream, png, data.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return stream;
    }

    private StreamObject write(DecodedPicture picture) {
        StreamObject stream = picture.decode(pixels -> write(picture, pixels)).orElseThrow();
        picture.forget();
        return stream;
    }

    private StreamObject write(DecodedPicture picture, Pixels pixels) {
        StreamObject stream = streams.flate(pixels.colors());
        if (pixels.alpha().length > 0) {
            StreamObject mask = streams.flate(pixels.alpha());
            describe(mask, picture, COSName.DEVICEGRAY);
            stream.setItem(COSName.SMASK, mask);
        }
        describe(stream, picture, pixels.gray() ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return stream;
    }

    private static void describe(StreamObject stream, RasterSource size, COSBase colorSpace) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, size.width());
        stream.setInt(COSName.HEIGHT, size.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colorSpace);
    }
}
