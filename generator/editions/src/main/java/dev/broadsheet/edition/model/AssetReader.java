package dev.broadsheet.edition.model;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.picture.DamagedPicture;
import dev.broadsheet.picture.Picture;
import dev.broadsheet.picture.PictureType;
import dev.broadsheet.picture.SvgFault;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads the files that articles refer to. */
public final class AssetReader {

    private AssetReader() {}

    /** Returns the size of a file in bytes; if it cannot be read, reports {@code BS-ASSET-010} and returns empty. */
    public static Optional<Long> size(Asset asset, EditionInput input) {
        try {
            return Optional.of(Files.size(asset.file()));
        } catch (IOException e) {
            report(asset, input);
            return Optional.empty();
        }
    }

    /**
     * Returns the bytes to publish: for a picture, those that {@link Picture#published} returns, else the file as it is. If it
     * cannot be read, reports {@code BS-ASSET-010} and returns empty.
     */
    public static Optional<byte[]> read(Asset asset, EditionInput input) {
        try {
            byte[] data = Files.readAllBytes(asset.file());
            Optional<PictureType> picture = PictureType.ofMediaType(asset.mediaType());
            return Optional.of(
                    picture.isPresent() ? Picture.read(picture.get(), data).published() : data);
        } catch (IOException | DamagedPicture | SvgFault e) {
            report(asset, input);
            return Optional.empty();
        }
    }

    private static void report(Asset asset, EditionInput input) {
        String content = ContentPaths.folder(
                input.publication().config().languagePosition().file());
        input.diagnostics()
                .report(Diagnostic.error(
                        "BS-ASSET-010",
                        SourcePosition.of(content + asset.path()),
                        "this file cannot be read",
                        "make it readable for the user who builds"));
    }
}
