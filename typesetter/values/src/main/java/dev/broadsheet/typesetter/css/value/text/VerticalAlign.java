package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.value.Length;

/**
 * CSS 2.2, {@code vertical-align}.
 *
 * @param keyword BASELINE when a length is given
 * @param shift how far the baseline is raised, in pt or as a share of the line height; zero for a keyword
 */
public record VerticalAlign(Kind keyword, Length shift) {

    public static final VerticalAlign BASELINE = new VerticalAlign(Kind.BASELINE, Length.ZERO);

    /** The keywords. */
    public enum Kind implements Keyword {
        BASELINE,
        SUB,
        SUPER,
        TOP,
        MIDDLE,
        BOTTOM,
        TEXT_TOP,
        TEXT_BOTTOM
    }
}
