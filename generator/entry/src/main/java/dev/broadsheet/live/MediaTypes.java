package dev.broadsheet.live;

import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.DataType;
import dev.broadsheet.source.WordTable;
import java.util.Map;
import java.util.Optional;

/** The media types of a site's files, by extension. */
public final class MediaTypes {

    /** The types of generated and trusted files; others are a {@link DataType}. */
    private static final Map<String, String> OWN = WordTable.of("""
            text/html html htm
            application/xhtml+xml xhtml
            text/css css
            text/javascript js mjs
            application/wasm wasm
            text/markdown md
            image/svg+xml svg
            image/png png
            image/jpeg jpg jpeg
            image/gif gif
            image/webp webp
            font/woff2 woff2
            font/woff woff
            font/ttf ttf
            """);

    private MediaTypes() {}

    /** Returns the media type of a file, {@code application/octet-stream} if its extension is unknown. */
    public static String of(String path) {
        return Optional.ofNullable(OWN.get(ContentPaths.extension(path)))
                .or(() -> DataType.named(path).map(DataType::mediaType))
                .map(type -> type.startsWith("text/") ? type + "; charset=utf-8" : type)
                .orElse("application/octet-stream");
    }
}
