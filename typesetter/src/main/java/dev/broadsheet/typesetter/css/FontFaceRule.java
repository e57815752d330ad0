package dev.broadsheet.typesetter.css;

import java.util.List;

/**
 * An {@code @font-face} rule (CSS Fonts 4).
 *
 * @param family family name
 * @param weight CSS weight; the first of a range
 * @param italic italic or oblique
 * @param sources references in {@code url()}, in order of preference; {@code local()} is left out
 */
public record FontFaceRule(String family, int weight, boolean italic, List<String> sources) {
    public FontFaceRule {
        sources = List.copyOf(sources);
    }
}
