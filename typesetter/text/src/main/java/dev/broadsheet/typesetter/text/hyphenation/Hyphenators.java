package dev.broadsheet.typesetter.text.hyphenation;

import dev.broadsheet.typesetter.api.HyphenationPatterns;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The hyphenators of all languages, created on demand. Safe for use by several threads. */
public final class Hyphenators {

    /** Hyphenates no language. */
    public static final Hyphenators NONE = new Hyphenators(language -> Optional.empty());

    private final HyphenationPatterns patterns;
    private final Map<Locale, Hyphenator> known = new ConcurrentHashMap<>();

    public Hyphenators(HyphenationPatterns patterns) {
        this.patterns = patterns;
    }

    /** Returns the hyphenator of a language, {@link Hyphenator#NONE} if it has no patterns. */
    public Hyphenator forLanguage(Locale language) {
        return known.computeIfAbsent(
                language,
                asked -> patterns.forLanguage(asked).map(Hyphenator::new).orElse(Hyphenator.NONE));
    }
}
