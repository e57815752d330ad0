package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.work.PixelBudget;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Function;

/** A picture of which pixels are written. Where memory is short, they are given up and decoded again when they are needed. */
final class DecodedPicture implements RasterSource, PixelSource {

    private final int width;
    private final int height;
    private final long bytes;
    private final Orientation orientation;
    private final PixelSource source;
    private final SoftReference<Pixels> kept;

    private DecodedPicture(Pixels pixels, Orientation orientation, PixelSource source) {
        this.width = pixels.width();
        this.height = pixels.height();
        this.bytes = pixels.bytes();
        this.orientation = orientation;
        this.source = source;
        this.kept = new SoftReference<>(pixels);
    }

    /**
     * Decodes a picture; empty if that fails.
     *
     * @param source gives the same each time
     */
    static Optional<DecodedPicture> of(Orientation orientation, PixelSource source) {
        return source.decode(pixels -> new DecodedPicture(pixels, orientation, source));
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Orientation orientation() {
        return orientation;
    }

    /** Returns the memory that its pixels take. */
    long bytes() {
        return bytes;
    }

    @Override
    public <T> Optional<T> decode(Function<Pixels, T> use) {
        Pixels known = kept.get();
        return known == null
                ? source.decode(use)
                : PixelBudget.ofHeap().decode((long) width * height, () -> Optional.of(use.apply(known)));
    }

    @Override
    public Optional<RasterSource> shrunk(int newWidth) {
        return of(orientation, new Shrunk(this, newWidth)).map(picture -> picture);
    }

    /** Gives up the pixels. */
    void forget() {
        kept.clear();
    }
}
