package dev.broadsheet.typesetter.pdf;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Makes image XObjects of JPEG, PNG, GIF and WebP data; one for all that are the same. */
final class ImageEmbedder {

    private final ImageStreams writer;
    private final Map<String, Optional<PdfImage>> known = new HashMap<>();

    ImageEmbedder(ImageStreams writer) {
        this.writer = writer;
    }

    /** Empty when the data is damaged, too large, or of another format. */
    Optional<PdfImage> embed(byte[] data) {
        String digest = HexFormat.of().formatHex(Streams.sha256().digest(data));
        Optional<PdfImage> image = known.get(digest);
        if (image == null) {
            image = source(data).map(source -> new EmbeddedImage(writer, source));
            known.put(digest, image);
        }
        return image;
    }

    private static Optional<RasterSource> source(byte[] data) {
        Optional<JpegHeader> header = JpegHeader.of(data);
        Orientation orientation = Orientation.of(data);
        if (header.isPresent()) {
            JpegHeader found = header.get();
            return Optional.of(
                    new RasterSource.Jpeg(found.width(), found.height(), found.components(), orientation, data));
        }
        Optional<PngData> png = PngData.of(data);
        if (png.isPresent()) {
            return Optional.of(new RasterSource.Png(png.get(), orientation, data));
        }
        return RasterDecoder.decode(data)
                .or(() -> CmykJpeg.decode(data))
                .map(pixels -> new RasterSource.Decoded(pixels, orientation));
    }
}
