package dev.broadsheet.typesetter.api;

import java.util.Locale;
import java.util.Optional;

/**
 * Supplies Liang patterns in hyph-utf8's text format: one lower-case pattern a line ({@code .ab3l}), then optionally a
 * line {@code %%exceptions} and whole words with their hyphens, one a line ({@code ta-ble}). Blank lines are ignored.
 */
@FunctionalInterface
public interface HyphenationPatterns {

    /** Returns the patterns for a language, or empty if it is not hyphenated. */
    Optional<String> forLanguage(Locale language);
}
