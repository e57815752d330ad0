package dev.broadsheet.edition.model;

import dev.broadsheet.cache.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a book says of its making: its typefaces, and one hash of all its sources. */
final class Colophon {

    private static final Pattern FAMILY = Pattern.compile("\\A\\s*[\"']?([^\"',]+)");

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
                Stream.of("serif", "sans", "mono")
                        .flatMap(name -> Stream.ofNullable(tokens.get(name)))
                        .map(String::valueOf)
                        .map(Colophon::family)
                        .filter(family -> !family.isEmpty())
                        .distinct()
                        .toList());
        model.put("count", sources.size());
        model.put("root", root(sources));
        return model;
    }

    private static String family(String token) {
        Matcher first = FAMILY.matcher(token);
        return first.find() ? first.group(1).strip() : "";
    }

    /** Of what {@code sha256sum} prints for them. */
    private static String root(List<Map<String, Object>> sources) {
        String lines = sources.stream()
                .map(source -> source.get("sha256") + "  " + source.get("path") + "\n")
                .collect(Collectors.joining());
        return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
