package dev.broadsheet.publication;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.picture.DamagedPicture;
import dev.broadsheet.picture.ForeignFormat;
import dev.broadsheet.picture.Picture;
import dev.broadsheet.picture.PictureType;
import dev.broadsheet.picture.SvgFault;
import dev.broadsheet.picture.SvgSanitizer.Part;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Determines the type of a file by its content, and the size of a picture without decoding it. Every content file in an edition
 * passes this check.
 */
final class AssetReader {

    /** The number of changed parts of a picture that are reported one by one; further ones are counted. */
    private static final int MOST_CHANGED = 10;

    private final DataReader data;
    private final Diagnostics diagnostics;
    private final Map<String, ReadFile> known = new HashMap<>();

    AssetReader(SiteConfig config, Diagnostics diagnostics) {
        this.data = new DataReader(config);
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file once, however many links lead to it.
     *
     * @param path the path of the reference, within the content folder
     * @param shown the path as shown to the user
     * @param picture whether the reference embeds it as a picture
     */
    ReadFile read(String path, String shown, ContentRoot.Found found, boolean picture) {
        boolean asPicture = picture && PictureType.named(path).isEmpty();
        return known.computeIfAbsent(asPicture ? path + "\0" : path, key -> {
            Optional<FileFault> refusal = refusal(path, found.path(), picture);
            return refusal.map(ReadFile::of).orElseGet(() -> read(path, shown, found.file()));
        });
    }

    /**
     * Returns why a file cannot be published according to its paths, before it is read; empty if it can.
     *
     * @param real the path with symbolic links resolved
     */
    private Optional<FileFault> refusal(String path, String real, boolean picture) {
        Optional<FileFault> fault = PublicPaths.fault(path)
                .or(() -> ContentPaths.isHidden(real) ? PublicPaths.fault(real) : Optional.empty());
        if (fault.isPresent() || PictureType.named(path).isPresent()) {
            return fault;
        }
        return picture
                ? Optional.of(new FileFault(
                        "BS-IMG-004",
                        "'" + path + "' is not a picture of a kind that is supported",
                        "use PNG, JPEG, GIF, WebP or SVG"))
                : data.refusal(path);
    }

    private ReadFile read(String path, String shown, Path file) {
        try {
            if (Files.size(file) > Limits.ASSET_BYTES) {
                return ReadFile.of(new FileFault(
                        "BS-IMG-007",
                        "'" + path + "' is larger than " + Limits.ASSET_BYTES / (1024 * 1024) + " MiB",
                        "make it smaller"));
            }
            byte[] bytes = Files.readAllBytes(file);
            return PictureType.named(path)
                    .map(type -> readPicture(path, shown, file, type, bytes))
                    .orElseGet(() -> data.read(path, file, bytes));
        } catch (IOException e) {
            return ReadFile.of(new FileFault("BS-IMG-005", "'" + path + "' cannot be read", "check the file"));
        }
    }

    private ReadFile readPicture(String path, String shown, Path file, PictureType named, byte[] bytes) {
        Optional<PictureType> found = PictureType.of(bytes);
        if (found.isEmpty() || found.get() != named) {
            return ReadFile.of(misnamed(path, named, found, bytes));
        }
        try {
            return measure(path, shown, file, Picture.read(named, bytes), Fingerprint.of(bytes));
        } catch (DamagedPicture e) {
            return ReadFile.of(new FileFault("BS-IMG-005", "the picture '" + path + "' is damaged", "save it anew"));
        } catch (SvgFault fault) {
            return ReadFile.of(new FileFault(
                    "BS-IMG-010",
                    "the picture '" + path + "' cannot be published: " + fault.getMessage(),
                    "export it anew as plain SVG"));
        }
    }

    /**
     * Returns the fault of a picture whose content does not match its name. Phones save HEIC, which some programs only rename.
     */
    private static FileFault misnamed(String path, PictureType named, Optional<PictureType> found, byte[] bytes) {
        Optional<String> foreign = found.isPresent() ? Optional.empty() : ForeignFormat.of(bytes);
        String holds = found.map(PictureType::mediaType).or(() -> foreign).orElse("something else");
        return new FileFault(
                "BS-IMG-003",
                "'" + path + "' is named as " + named.mediaType() + " but holds " + holds,
                foreign.isPresent()
                        ? "save it as PNG, JPEG, GIF, WebP or SVG by a program for pictures; another name does not change it"
                        : "give the file the extension of what it is, or save it anew");
    }

    private ReadFile measure(String path, String shown, Path file, Picture picture, String sha256) {
        boolean pixels = picture.type() != PictureType.SVG;
        int side = Math.max(picture.width(), picture.height());
        if (pixels
                && (side > Limits.PICTURE_SIDE || (long) picture.width() * picture.height() > Limits.PICTURE_PIXELS)) {
            return ReadFile.of(new FileFault(
                    "BS-IMG-006",
                    "the picture '" + path + "' has " + picture.width() + " × " + picture.height() + " pixels",
                    side > Limits.PICTURE_SIDE
                            ? "make no side longer than " + Limits.PICTURE_SIDE + " pixels"
                            : "make it smaller than " + Limits.PICTURE_PIXELS / 1_000_000 + " megapixels"));
        }
        reportChanged(
                "BS-IMG-009",
                shown,
                picture.removed(),
                "%s was removed from the picture",
                "delete it; 'Pictures' in the manual says what an SVG picture may hold");
        reportChanged(
                "BS-IMG-014",
                shown,
                picture.repeated(),
                "the id '%s' is used again in the picture, and was renamed here",
                "give each element an id of its own; references lead to the first one");
        return ReadFile.of(
                new Asset(path, file, picture.type().mediaType(), picture.width(), picture.height(), sha256));
    }

    private void reportChanged(String code, String shown, List<Part> changed, String message, String hint) {
        int shownParts = Math.min(changed.size(), MOST_CHANGED);
        for (int i = 0; i < shownParts; i++) {
            Part part = changed.get(i);
            int more = i + 1 == shownParts ? changed.size() - shownParts : 0;
            diagnostics.report(Diagnostic.warning(
                    code,
                    new SourcePosition(shown, part.line(), part.column()),
                    message.formatted(part.what()) + (more > 0 ? ", and " + more + " more" : ""),
                    hint));
        }
    }
}
