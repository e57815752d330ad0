package dev.broadsheet.typesetter.text.breaks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** Loads ICU's line breaking rules. */
final class LineRules {

    /** The rules of most languages, read directly because initialising ICU's resource bundles is slow. */
    private static final String COMMON = "/com/ibm/icu/impl/data/icudata/brkitr/line.brk";

    private static final Set<String> WITH_OTHERS = Set.of("ja", "ko", "zh");

    private LineRules() {}

    static BreakIterator of(Locale language) {
        boolean mayDiffer = WITH_OTHERS.contains(language.getLanguage()) || language.hasExtensions();
        return mayDiffer ? BreakIterator.getLineInstance(language) : common(language);
    }

    private static BreakIterator common(Locale language) {
        try (InputStream rules = BreakIterator.class.getResourceAsStream(COMMON)) {
            return rules == null
                    ? BreakIterator.getLineInstance(language)
                    : RuleBasedBreakIterator.getInstanceFromCompiledRules(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
