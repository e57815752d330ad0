package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.FontFile;
import dev.broadsheet.typesetter.TypesetProblem;
import java.util.List;

/**
 * An {@code @font-face} rule (CSS Fonts 4).
 *
 * @param family family name
 * @param weight CSS weight; the first of a range
 * @param boldest the last of a range, or the same
 * @param italic italic or oblique
 * @param ranges of {@code unicode-range}; empty for all characters
 * @param sources in order of preference, at least one
 * @param place of the rule
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
     * @param local whether it is the name of a font instead of a reference to a file
     * @param reference the name, or the reference as written
     * @param supported false when {@code format()} says that the file is of a kind that cannot be read
     */
    public record Source(boolean local, String reference, boolean supported) {}
}
