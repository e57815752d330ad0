package dev.broadsheet.publication;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.picture.DamagedPicture;
import dev.broadsheet.picture.Picture;
import dev.broadsheet.picture.PictureType;
import dev.broadsheet.picture.SvgFault;
import dev.broadsheet.picture.SvgSanitizer.Removed;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out what a file is: by its content, and for a picture its size, without decoding it. */
final class AssetReader {

    private static final Map<String, String> FILES = Map.of(
            "pdf", "application/pdf",
            "csv", "text/csv",
            "json", "application/json",
            "txt", "text/plain",
            "xml", "application/xml",
            "zip", "application/zip",
            "mp3", "audio/mpeg",
            "mp4", "video/mp4");

    /** After this many, the rest of what a picture loses is counted. */
    private static final int MOST_REMOVED = 10;

    private final Diagnostics diagnostics;

    AssetReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Empty when the file cannot be used, which is reported.
     *
     * @param shown how the path is shown to the user
     * @param picture whether it is shown as a picture
     * @param use where it is referred to
     */
    Optional<Asset> read(String path, String shown, Path file, boolean picture, SourcePosition use) {
        try {
            if (Files.size(file) > Limits.ASSET_BYTES) {
                return fail(
                        use,
                        "BS-IMG-007",
                        "'" + path + "' is larger than " + Limits.ASSET_BYTES / (1024 * 1024) + " MiB",
                        "make it smaller");
            }
            Optional<PictureType> named = PictureType.named(path);
            if (named.isPresent()) {
                return readPicture(path, shown, file, named.get(), use);
            }
            return picture ? noPicture(path, use) : Optional.of(data(path, file));
        } catch (IOException e) {
            return fail(use, "BS-IMG-005", "'" + path + "' cannot be read", "check the file");
        }
    }

    private Optional<Asset> noPicture(String path, SourcePosition use) {
        return fail(
                use,
                "BS-IMG-004",
                "'" + path + "' is not a picture of a kind that is supported",
                "use PNG, JPEG, GIF, WebP or SVG");
    }

    private static Asset data(String path, Path file) throws IOException {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = FILES.getOrDefault(extension, "application/octet-stream");
        return new Asset(path, file, type, 0, 0, Fingerprint.of(Files.readAllBytes(file)));
    }

    private Optional<Asset> readPicture(String path, String shown, Path file, PictureType named, SourcePosition use)
            throws IOException {
        byte[] data = Files.readAllBytes(file);
        Optional<PictureType> found = PictureType.of(data);
        if (found.isEmpty() || found.get() != named) {
            return fail(
                    use,
                    "BS-IMG-003",
                    "'" + path + "' is named as " + named.mediaType() + " but holds "
                            + found.map(PictureType::mediaType).orElse("something else"),
                    "give the file the extension of what it is, or save it anew");
        }
        try {
            return measure(path, shown, file, Picture.read(named, data), Fingerprint.of(data), use);
        } catch (DamagedPicture e) {
            return fail(use, "BS-IMG-005", "the picture '" + path + "' is damaged", "save it anew");
        } catch (SvgFault fault) {
            return fail(
                    use,
                    "BS-IMG-010",
                    "the picture '" + path + "' cannot be published: " + fault.getMessage(),
                    "export it anew as plain SVG");
        }
    }

    private Optional<Asset> measure(
            String path, String shown, Path file, Picture picture, String sha256, SourcePosition use) {
        boolean pixels = picture.type() != PictureType.SVG;
        if (pixels && (long) picture.width() * picture.height() > Limits.PICTURE_PIXELS) {
            return fail(
                    use,
                    "BS-IMG-006",
                    "the picture '" + path + "' has " + picture.width() + " × " + picture.height() + " pixels",
                    "make it smaller than " + Limits.PICTURE_PIXELS / 1_000_000 + " megapixels");
        }
        reportRemoved(shown, picture.removed());
        return Optional.of(
                new Asset(path, file, picture.type().mediaType(), picture.width(), picture.height(), sha256));
    }

    private void reportRemoved(String shown, List<Removed> removed) {
        int shownParts = Math.min(removed.size(), MOST_REMOVED);
        for (int i = 0; i < shownParts; i++) {
            Removed part = removed.get(i);
            int more = i + 1 == shownParts ? removed.size() - shownParts : 0;
            diagnostics.report(Diagnostic.warning(
                    "BS-IMG-009",
                    new SourcePosition(shown, part.line(), part.column()),
                    part.what() + " was removed from the picture" + (more > 0 ? ", and " + more + " more" : ""),
                    "delete it; docs/content.md says what an SVG picture may hold"));
        }
    }

    private Optional<Asset> fail(SourcePosition use, String code, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, use, message, hint));
        return Optional.empty();
    }
}
