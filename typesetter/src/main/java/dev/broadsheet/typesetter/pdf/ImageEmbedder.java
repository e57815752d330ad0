package dev.broadsheet.typesetter.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes image XObjects of JPEG data, unchanged, and of PNG, GIF and CMYK JPEG data, decoded; ISO 32000-1, 8.9.5. */
final class ImageEmbedder {

    private final Streams streams;
    private int count;

    ImageEmbedder(Streams streams) {
        this.streams = streams;
    }

    /** Empty when the data is damaged, too large, or of another format. */
    Optional<PdfImage> embed(byte[] data) {
        try {
            Optional<PdfImage> photograph = embedJpeg(data);
            return photograph.isPresent() ? photograph : embedPixels(data);
        } catch (IOException e) {
            throw new IllegalStateException("streams in memory do not fail", e);
        }
    }

    private Optional<PdfImage> embedJpeg(byte[] data) throws IOException {
        Optional<JpegHeader> header = JpegHeader.of(data);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        COSStream stream = streams.raw(data);
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        COSName space = header.get().components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
        return Optional.of(describe(stream, header.get().width(), header.get().height(), space));
    }

    private Optional<PdfImage> embedPixels(byte[] data) throws IOException {
        Optional<Pixels> decoded = RasterDecoder.decode(data).or(() -> CmykJpeg.decode(data));
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        Pixels pixels = decoded.get();
        COSStream stream = streams.flate(pixels.colors());
        if (pixels.alpha().length > 0) {
            COSStream mask = streams.flate(pixels.alpha());
            describe(mask, pixels.width(), pixels.height(), COSName.DEVICEGRAY);
            stream.setItem(COSName.SMASK, mask);
        }
        COSName space = pixels.gray() ? COSName.DEVICEGRAY : COSName.DEVICERGB;
        return Optional.of(describe(stream, pixels.width(), pixels.height(), space));
    }

    private EmbeddedImage describe(COSStream stream, int width, int height, COSBase colorSpace) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colorSpace);
        return new EmbeddedImage("I" + count++, stream, width, height);
    }
}
