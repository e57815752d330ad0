package dev.broadsheet.typesetter;

import java.util.Locale;
import java.util.Optional;

/**
 * Gives Liang patterns in hyph-utf8's text form, by language: one pattern a line ({@code .ab3l}), in small letters. A
 * line {@code %%exceptions} may follow, and after it whole words that are hyphenated as listed, one a line
 * ({@code ta-ble}). Empty lines count for nothing.
 */
@FunctionalInterface
public interface HyphenationPatterns {

    /** The patterns for a language, or empty when it is not hyphenated. */
    Optional<String> forLanguage(Locale language);
}
