package dev.broadsheet.publication;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.DataType;
import dev.broadsheet.source.Utf8;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether a file other than a picture is published: a file of a {@linkplain DataType passive type} if its content
 * matches its name, any other file if {@code site.yaml} trusts it. HTML pages get a Content-Security-Policy from the edition;
 * other files that browsers render as pages are refused, since they could not get one.
 */
final class DataReader {

    /** Media types of trusted files that browsers render or run, by extension. */
    private static final Map<String, String> TRUSTED = Map.of(
            "html", Asset.HTML,
            "htm", Asset.HTML,
            "js", "text/javascript",
            "mjs", "text/javascript",
            "css", "text/css",
            "wasm", "application/wasm");

    private final SiteConfig config;

    DataReader(SiteConfig config) {
        this.config = config;
    }

    /** Returns why a file cannot be published, before it is read; empty if it may be. */
    Optional<FileFault> refusal(String path) {
        if (DataType.named(path).isPresent()) {
            return Optional.empty();
        } else if (config.trust(path).isEmpty()) {
            return Optional.of(untrusted(path));
        }
        return path.indexOf('/') < 0 ? Optional.of(PublicPaths.atRoot(path)) : Optional.empty();
    }

    ReadFile read(String path, Path file, byte[] data) {
        Optional<DataType> type = DataType.named(path);
        Optional<FileFault> fault = type.isPresent() ? DataCheck.fault(path, type.get(), data) : trusted(path, data);
        String mediaType = type.map(DataType::mediaType)
                .orElseGet(() -> TRUSTED.getOrDefault(ContentPaths.extension(path), "application/octet-stream"));
        return fault.map(ReadFile::of)
                .orElseGet(() -> ReadFile.of(new Asset(path, file, mediaType, 0, 0, Fingerprint.of(data))));
    }

    private static FileFault untrusted(String path) {
        String extension = ContentPaths.extension(path);
        return new FileFault(
                "BS-FILE-003",
                "'" + path + "' is not published: "
                        + (extension.isEmpty()
                                ? "its name has no extension"
                                : "'." + extension + "' is not among the types of files that content may publish"),
                "save it as PDF, CSV, ZIP or another type that the manual lists under 'Files to download', or name it below 'trusted' in site.yaml");
    }

    private static Optional<FileFault> trusted(String path, byte[] data) {
        if (Asset.HTML.equals(TRUSTED.get(ContentPaths.extension(path)))) {
            return Utf8.isValid(data)
                    ? Optional.empty()
                    : Optional.of(new FileFault(
                            "BS-FILE-004", "the page '" + path + "' is not UTF-8", "save it with the encoding UTF-8"));
        }
        return DataCheck.isPage(data)
                ? Optional.of(new FileFault(
                        "BS-FILE-004",
                        "browsers may show '" + path + "' as a page, and only a page of HTML can get a policy",
                        "name it .html, or pack it into a ZIP file"))
                : Optional.empty();
    }
}
