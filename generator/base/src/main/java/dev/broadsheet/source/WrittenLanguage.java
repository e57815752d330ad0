package dev.broadsheet.source;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language as readers distinguish it: regions are ignored, scripts are not. British and American English are one; traditional
 * and simplified Chinese are two, whether the tag names the script or only the region.
 */
public final class WrittenLanguage {

    /** Results by language: a publication has few languages, and each article asks for one. */
    private static final Map<Locale, Locale> KNOWN = new ConcurrentHashMap<>();

    /** Languages whose bare tag stands for their usual script. */
    private static final Set<String> COMMON =
            Set.of("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh");

    /** The maximal number of cached languages, which is bounded because tags come from content. */
    private static final int MOST = 1_000;

    private WrittenLanguage() {}

    /** Returns the language with its script; the usual script of the language is omitted. */
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

    /**
     * Returns whether a tag is a common language alone, which has its usual script. This avoids loading ICU's script tables,
     * which is slow.
     */
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
