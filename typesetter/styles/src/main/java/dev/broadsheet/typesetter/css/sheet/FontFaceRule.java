package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.List;

/**
 * An {@code @font-face} rule (CSS Fonts 4).
 *
 * @param family family name
 * @param weight CSS weight; the first of a range
 * @param boldest the last weight of a range, or the same
 * @param italic whether it is italic or oblique
 * @param ranges ranges of {@code unicode-range}; empty for all characters
 * @param sources sources in order of preference, at least one
 * @param place position of the rule
 */
public record FontFaceRule(
        String family,
        int weight,
        int boldest,
        boolean italic,
        List<FontFile.Range> ranges,
        List<Source> sources,
        TypesetProblem.Source place) {

    public FontFaceRule {
        ranges = List.copyOf(ranges);
        sources = List.copyOf(sources);
    }

    /**
     * One source of {@code src}.
     *
     * @param local whether it is {@code local()}
     * @param reference the font name of {@code local()}, or the reference as written
     * @param supported whether {@code format()} is absent or supported
     */
    public record Source(boolean local, String reference, boolean supported) {}
}
