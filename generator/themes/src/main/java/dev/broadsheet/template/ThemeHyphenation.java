package dev.broadsheet.template;

import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Loads the hyphenation patterns of the theme: {@code hyphenation/hyph-<tag>.pat.txt}, with exceptions in {@code .hyp.txt}. */
public final class ThemeHyphenation implements HyphenationPatterns {

    /** The default pattern sets of languages for which hyph-utf8 has several. */
    private static final Map<String, String> USUAL = Map.of("en", "en-us", "de", "de-1996");

    private final Theme theme;

    public ThemeHyphenation(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Optional<String> forLanguage(Locale language) {
        String tag = language.toLanguageTag().toLowerCase(Locale.ROOT);
        String base = language.getLanguage();
        return List.of(tag, USUAL.getOrDefault(base, base), base).stream()
                .flatMap(candidate -> read(candidate).stream())
                .findFirst();
    }

    private Optional<String> read(String tag) {
        String name = "hyphenation/hyph-" + tag;
        return text(name + ".pat.txt")
                .map(patterns -> patterns
                        + text(name + ".hyp.txt")
                                .map(words -> "\n" + Hyphenator.EXCEPTIONS + "\n" + words)
                                .orElse(""));
    }

    private Optional<String> text(String path) {
        return theme.file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
