package dev.broadsheet.picture;

import dev.broadsheet.picture.SvgSanitizer.Part;
import java.util.List;

/**
 * A picture as published.
 *
 * @param type the type by content
 * @param width in pixels as displayed upright; at least 1
 * @param height in pixels as displayed upright; at least 1
 * @param published the published file: a sanitized SVG file, or a raster file without the metadata of cameras and programs, its
 *     pixels unchanged
 * @param removed what was removed from an SVG file
 * @param repeated the ids that occur again in an SVG file, which were renamed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(
        PictureType type, int width, int height, byte[] published, List<Part> removed, List<Part> repeated) {

    public Picture {
        removed = List.copyOf(removed);
        repeated = List.copyOf(repeated);
    }

    /**
     * Reads a file without decoding its pixels.
     *
     * @param type the expected type
     * @throws DamagedPicture if the file is truncated, corrupt, or of another type
     * @throws SvgFault if an SVG file cannot be published
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
                List.of(),
                List.of());
    }

    private static Picture drawing(byte[] data) throws SvgFault {
        SvgSanitizer.Result result = SvgSanitizer.clean(data);
        return new Picture(
                PictureType.SVG, result.width(), result.height(), result.data(), result.removed(), result.repeated());
    }
}
