package dev.broadsheet.picture;

import dev.broadsheet.picture.SvgSanitizer.Removed;
import java.util.List;

/**
 * A picture as it is published.
 *
 * @param type by content
 * @param width in pixels as it is seen, upright; at least 1
 * @param height in pixels as it is seen, upright; at least 1
 * @param published the file that readers get: an SVG picture made harmless; another without the metadata that cameras
 *     and programs leave, its pixels untouched
 * @param removed what an SVG picture lost
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(PictureType type, int width, int height, byte[] published, List<Removed> removed) {

    public Picture {
        removed = List.copyOf(removed);
    }

    /**
     * Reads a file. Nothing is decoded.
     *
     * @param type what the file is taken for
     * @throws DamagedPicture when it is cut off or nonsense
     * @throws SvgFault when an SVG file cannot be published
     */
    public static Picture read(PictureType type, byte[] data) throws DamagedPicture, SvgFault {
        if (PictureType.of(data).orElse(null) != type) {
            throw new DamagedPicture();
        }
        return switch (type) {
            case PNG -> of(type, PngFile.read(data));
            case JPEG -> of(type, JpegFile.read(data));
            case GIF -> of(type, GifFile.read(data));
            case WEBP -> of(type, WebpFile.read(data));
            case SVG -> drawing(data);
        };
    }

    private static Picture of(PictureType type, Raster raster) throws DamagedPicture {
        if (raster.width() <= 0 || raster.height() <= 0) {
            throw new DamagedPicture();
        }
        boolean turned = Exif.isTurned(raster.orientation());
        return new Picture(
                type,
                turned ? raster.height() : raster.width(),
                turned ? raster.width() : raster.height(),
                raster.clean(),
                List.of());
    }

    private static Picture drawing(byte[] data) throws SvgFault {
        SvgSanitizer.Result result = SvgSanitizer.clean(data);
        return new Picture(PictureType.SVG, result.width(), result.height(), result.data(), result.removed());
    }
}
