package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The hyphenation patterns of the artifact {@code broadsheet-templates}, if it is on the class path. */
final class DefaultHyphenation implements HyphenationPatterns {

    private static final String FOLDER = "/dev/broadsheet/theme/hyphenation/hyph-";

    /** Default variants of languages for which hyph-utf8 has several sets of patterns. */
    private static final Map<String, String> USUAL =
            Map.of("en", "en-us", "de", "de-1996", "el", "el-monoton", "no", "nb");

    @Override
    public Optional<String> forLanguage(Locale language) {
        String tag = language.toLanguageTag().toLowerCase(Locale.ROOT);
        String base = language.getLanguage();
        return List.of(tag, USUAL.getOrDefault(base, base), base).stream()
                .filter(set -> ThemeResources.has(FOLDER + set + ".pat.txt"))
                .findFirst()
                .map(DefaultHyphenation::patterns);
    }

    private static String patterns(String set) {
        String words = FOLDER + set + ".hyp.txt";
        String exceptions = ThemeResources.has(words) ? "\n" + Hyphenator.EXCEPTIONS + "\n" + text(words) : "";
        return text(FOLDER + set + ".pat.txt") + exceptions;
    }

    private static String text(String name) {
        return new String(ThemeResources.read(name), StandardCharsets.UTF_8);
    }
}
