package dev.broadsheet.tex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases of a language for reading formulas aloud; symbols for a language without phrases. Thread-safe. */
final class Words {

    private static final String SIGNS = "signs";
    private static final String SIGN = "sign ";

    private static final Map<String, Words> ALL = new ConcurrentHashMap<>();

    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();

    private Words(String language) {
        read(SIGNS);
        if (!language.equals(SIGNS)) {
            read(language);
        }
    }

    static Words of(Locale locale) {
        String language = locale.getLanguage();
        return ALL.computeIfAbsent(has(language) ? language : SIGNS, Words::new);
    }

    private static boolean has(String language) {
        return !language.isEmpty() && Words.class.getResource("words/" + language + ".txt") != null;
    }

    private void read(String name) {
        try (InputStream in = Words.class.getResourceAsStream("words/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: words/" + name + ".txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::readLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLine(String line) {
        boolean sign = line.startsWith(SIGN);
        String entry = sign ? line.substring(SIGN.length()) : line;
        int space = entry.indexOf(' ');
        if (space > 0 && !line.startsWith("#")) {
            (sign ? signs : phrases).put(entry.substring(0, space), entry.substring(space + 1));
        }
    }

    /** Returns the name of a symbol, or the symbol itself if it has none. */
    String sign(String sign) {
        return signs.getOrDefault(sign, sign);
    }

    /** Returns a phrase with its parts inserted; the first part if the language lacks the phrase. */
    String phrase(String key, String... parts) {
        String phrase = phrases.getOrDefault(key, "{0}");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            int place = phrase.startsWith("{", i) && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}'
                    ? phrase.charAt(i + 1) - '0'
                    : -1;
            if (place >= 0 && place < parts.length) {
                out.append(parts[place]);
                i += 2;
            } else {
                out.append(phrase.charAt(i));
            }
        }
        return out.toString();
    }
}
