package dev.broadsheet.edition.model;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.template.Families;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a book says of its making: its typefaces, and one hash of all its sources. */
final class Colophon {

    private Colophon() {}

    /**
     * The model.
     *
     * @param tokens of the theme
     * @param sources {@code path} and {@code sha256} of each
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

    /** Of what {@code sha256sum} prints for them. */
    private static String root(List<Map<String, Object>> sources) {
        String lines = sources.stream()
                .map(source -> source.get("sha256") + "  " + source.get("path") + "\n")
                .collect(Collectors.joining());
        return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
