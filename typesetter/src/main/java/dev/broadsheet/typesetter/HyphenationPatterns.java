package dev.broadsheet.typesetter;

import java.util.Locale;
import java.util.Optional;

/** Gives Liang patterns in hyph-utf8's text form (one pattern a line), by language. */
@FunctionalInterface
public interface HyphenationPatterns {

    /** The patterns for a language, or empty when it is not hyphenated. */
    Optional<String> forLanguage(Locale language);
}
