package dev.broadsheet.source;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A language as readers tell it from others: regions don't matter, and scripts do. British and American English are one,
 * traditional and simplified Chinese are two, whether the tag names the script or only the region.
 */
public final class WrittenLanguage {

    private WrittenLanguage() {}

    /** The language with its script, which is left out where it is the usual one. */
    public static Locale of(Locale language) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLocale(language));
        String usual = ULocale.addLikelySubtags(new ULocale(full.getLanguage())).getScript();
        String script = full.getScript().equals(usual) ? "" : full.getScript();
        return new Locale.Builder()
                .setLanguage(full.getLanguage())
                .setScript(script)
                .build();
    }
}
