package dev.broadsheet.source;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language as readers tell it from others: regions don't matter, and scripts do. British and American English are one,
 * traditional and simplified Chinese are two, whether the tag names the script or only the region.
 */
public final class WrittenLanguage {

    /** A publication has few, and asks for each article. */
    private static final Map<Locale, Locale> KNOWN = new ConcurrentHashMap<>();

    /** Languages that are called by one tag only. */
    private static final Set<String> COMMON =
            Set.of("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh");

    /** Languages of which more are not remembered: their tags come from content. */
    private static final int MOST = 1_000;

    private WrittenLanguage() {}

    /** The language with its script, which is left out where it is the usual one. */
    public static Locale of(Locale language) {
        Locale known = KNOWN.get(language);
        if (known != null) {
            return known;
        }
        Locale found = isPlain(language) ? language : find(language);
        if (KNOWN.size() < MOST) {
            KNOWN.put(language, found);
        }
        return found;
    }

    /** A language alone is in its usual script; that saves the tables of all scripts, which take long to read. */
    private static boolean isPlain(Locale language) {
        return language.toLanguageTag().equals(language.getLanguage()) && COMMON.contains(language.getLanguage());
    }

    private static Locale find(Locale language) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLocale(language));
        String usual = ULocale.addLikelySubtags(new ULocale(full.getLanguage())).getScript();
        String script = full.getScript().equals(usual) ? "" : full.getScript();
        return new Locale.Builder()
                .setLanguage(full.getLanguage())
                .setScript(script)
                .build();
    }
}
