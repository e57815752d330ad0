package dev.broadsheet.live;

import dev.broadsheet.source.DataType;
import java.util.Map;

/** What a host says that the files of a site are, by the endings of their names. */
public final class MediaTypes {

    /** The types of the site's own files and of trusted files; all else is a {@link DataType}. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("htm", "text/html; charset=utf-8"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("ttf", "font/ttf"));

    private MediaTypes() {}

    /** The type of a file; that of unknown bytes when its ending is unknown. */
    public static String of(String path) {
        String own = OWN.get(DataType.extension(path));
        return own != null
                ? own
                : DataType.named(path)
                        .map(DataType::mediaType)
                        .map(type -> type.startsWith("text/") ? type + "; charset=utf-8" : type)
                        .orElse("application/octet-stream");
    }
}
