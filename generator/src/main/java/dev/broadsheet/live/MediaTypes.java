package dev.broadsheet.live;

import dev.broadsheet.source.DataType;
import java.util.Map;

/** The media types of a site's files, by extension. */
public final class MediaTypes {

    /** The types of generated and trusted files; others are a {@link DataType}. */
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

    /** Returns the media type of a file, {@code application/octet-stream} if its extension is unknown. */
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
