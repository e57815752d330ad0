package dev.broadsheet.edition.model;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads the files that articles refer to. */
public final class AssetReader {

    private AssetReader() {}

    /** The bytes; when they cannot be read, empty and {@code BS-ASSET-010}. */
    public static Optional<byte[]> read(Asset asset, Diagnostics diagnostics) {
        try {
            return Optional.of(Files.readAllBytes(asset.file()));
        } catch (IOException e) {
            diagnostics.report(Diagnostic.error(
                    "BS-ASSET-010",
                    SourcePosition.of(asset.path()),
                    "this file cannot be read",
                    "make it readable for the user who builds"));
            return Optional.empty();
        }
    }
}
