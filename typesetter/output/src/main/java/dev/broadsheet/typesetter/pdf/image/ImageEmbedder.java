package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.canvas.PdfImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Creates image XObjects from JPEG, PNG, GIF and WebP data; equal data shares one. */
public final class ImageEmbedder {

    private final ImageStreams writer;
    private final Set<Check> whole;
    private final PixelRoom room;
    private final Map<Check, Optional<PdfImage>> known = new HashMap<>();
    private long taken;

    /** Identifies data by length, CRC-32 and CRC-32C, which are fast even in interpreted code. */
    public record Check(int length, long first, long second) {

        static Check of(byte[] data) {
            CRC32 first = new CRC32();
            first.update(data);
            CRC32C second = new CRC32C();
            second.update(data);
            return new Check(data.length, first.getValue(), second.getValue());
        }

        /** Written out, as is {@code equals}: the first use of a record's generated methods is slow. */
        @Override
        public int hashCode() {
            return Long.hashCode(first);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Check check
                    && check.length == length
                    && check.first == first
                    && check.second == second;
        }
    }

    /**
     * @param whole PNG files that were found whole, also for other documents; thread-safe
     * @param room memory for pixels, also of other documents
     */
    public ImageEmbedder(ImageStreams writer, Set<Check> whole, PixelRoom room) {
        this.writer = writer;
        this.whole = whole;
        this.room = room;
    }

    /** Returns the image; empty if the data is damaged, too large, or of another format. */
    public Optional<PdfImage> embed(byte[] data) {
        Check check = Check.of(data);
        Optional<PdfImage> image = known.get(check);
        if (image == null) {
            image = source(data, check).map(source -> new EmbeddedImage(writer, source));
            known.put(check, image);
        }
        return image;
    }

    private Optional<? extends RasterSource> source(byte[] data, Check check) {
        Optional<JpegHeader> header = JpegHeader.of(data);
        Orientation orientation = Orientation.of(data);
        if (header.isPresent()) {
            JpegHeader found = header.get();
            return Optional.of(
                    new RasterSource.Jpeg(found.width(), found.height(), found.components(), orientation, data));
        }
        Optional<PngData> png = PngData.read(data).filter(found -> isWhole(found, check));
        if (png.isPresent()) {
            return Optional.of(new RasterSource.Png(png.get(), orientation, data));
        }
        Optional<DecodedPicture> picture = DecodedPicture.of(orientation, new PixelSource.File(data));
        picture.ifPresent(this::keep);
        return picture;
    }

    /** All pictures are decoded before the first is drawn: some keep their pixels until then, others are decoded again. */
    private void keep(DecodedPicture picture) {
        if (room.take(picture.bytes())) {
            taken += picture.bytes();
        } else {
            picture.forget();
        }
    }

    /** Gives back the memory of pixels. */
    public void close() {
        room.give(taken);
        taken = 0;
    }

    private boolean isWhole(PngData png, Check check) {
        boolean known = whole.contains(check) || png.isWhole();
        if (known) {
            whole.add(check);
        }
        return known;
    }
}
