package dev.broadsheet.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words between the parts of a reference, in a language; English for languages without a translation. */
final class Terms {

    private static final Map<String, Map<String, String>> ALL = read();

    /** Codes of Norwegian that map to {@code nb}: the macrolanguage {@code no}, and Nynorsk. */
    private static final Set<String> NORWEGIAN = Set.of("no", "nn");

    private final Map<String, String> words;

    private Terms(Map<String, String> words) {
        this.words = words;
    }

    static Terms of(Locale locale) {
        Map<String, String> english = Objects.requireNonNull(ALL.get("en"));
        String language = locale.getLanguage();
        return new Terms(ALL.getOrDefault(NORWEGIAN.contains(language) ? "nb" : language, english));
    }

    String word(String name) {
        return words.getOrDefault(name, name);
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream in = Objects.requireNonNull(Terms.class.getResourceAsStream("terms.txt"))) {
            Map<String, Map<String, String>> all = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3 && !line.startsWith("#")) {
                    all.computeIfAbsent(parts[0], language -> new HashMap<>()).put(parts[1], parts[2]);
                }
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
