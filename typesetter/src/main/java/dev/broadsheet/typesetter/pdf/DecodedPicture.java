package dev.broadsheet.typesetter.pdf;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/** A picture of which pixels are written. Where memory is short, they are given up and decoded again when they are needed. */
final class DecodedPicture implements RasterSource {

    private final int width;
    private final int height;
    private final Orientation orientation;
    private final Supplier<Pixels> decoding;
    private final SoftReference<Pixels> kept;

    private DecodedPicture(Pixels pixels, Orientation orientation, Supplier<Pixels> decoding) {
        this.width = pixels.width();
        this.height = pixels.height();
        this.orientation = orientation;
        this.decoding = decoding;
        this.kept = new SoftReference<>(pixels);
    }

    /**
     * Decodes a picture; empty if that fails.
     *
     * @param decoding gives the same each time
     */
    static Optional<DecodedPicture> of(Orientation orientation, Supplier<Optional<Pixels>> decoding) {
        return decoding.get()
                .map(pixels -> new DecodedPicture(
                        pixels, orientation, () -> decoding.get().orElseThrow()));
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

    Pixels pixels() {
        Pixels known = kept.get();
        return known == null ? decoding.get() : known;
    }

    @Override
    public Optional<RasterSource> shrunk(int newWidth) {
        Supplier<Pixels> shrinking = () -> pixels().shrunk(newWidth);
        return Optional.of(new DecodedPicture(shrinking.get(), orientation, shrinking));
    }

    /** Gives up the pixels. */
    void forget() {
        kept.clear();
    }
}
