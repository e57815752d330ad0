package dev.broadsheet.edition.model;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.template.Families;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The colophon of a book: its typefaces, and a single hash over all its source files. */
final class Colophon {

    private Colophon() {}

    /**
     * Returns the model: {@code fonts}, {@code count} and {@code root}.
     *
     * @param tokens the design tokens of the theme
     * @param sources the {@code path} and {@code sha256} of each source file
     */
    static Map<String, Object> of(Map<String, Object> tokens, List<Map<String, Object>> sources) {
        Map<String, Object> model = new TreeMap<>();
        model.put(
                "fonts",
                Stream.of("serif", "sans", "mono", "display")
                        .flatMap(name -> Families.first(tokens, name).stream())
                        .distinct()
                        .toList());
        model.put("count", sources.size());
        model.put("root", root(sources));
        return model;
    }

    /** Returns the SHA-256 of the lines that {@code sha256sum} prints for the source files. */
    private static String root(List<Map<String, Object>> sources) {
        String lines = sources.stream()
                .map(source -> source.get("sha256") + "  " + source.get("path") + "\n")
                .collect(Collectors.joining());
        return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
