package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.HyphenateLimitChars;
import dev.broadsheet.typesetter.css.Keyword;
import dev.broadsheet.typesetter.text.ParagraphStyle;
import dev.broadsheet.typesetter.text.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.ParagraphStyle.HyphenationLimits;

/** From computed style to what line breaking needs. */
final class ParagraphStyles {

    /** What a printer allows where the style sheet sets no limit. */
    private static final int MOST_HYPHENS = HyphenationLimits.DEFAULT.lines();

    private ParagraphStyles() {}

    static ParagraphStyle of(ComputedStyle style, double indent) {
        HyphenateLimitChars chars = style.hyphenateLimitChars();
        int lines = style.hyphenateLimitLines() == Integer.MAX_VALUE ? MOST_HYPHENS : style.hyphenateLimitLines();
        return new ParagraphStyle(
                alignment(style.textAlign()),
                alignment(style.textAlignLast()),
                indent,
                style.textWrap() == Keyword.TextWrap.BALANCE,
                new HyphenationLimits(chars.word(), chars.before(), chars.after(), lines),
                !style.hangingPunctuation().isEmpty(),
                wraps(style));
    }

    /** Whether lines end elsewhere than at forced breaks. */
    static boolean wraps(ComputedStyle style) {
        return style.textWrap() != Keyword.TextWrap.NOWRAP
                && style.whiteSpace() != Keyword.WhiteSpace.NOWRAP
                && style.whiteSpace() != Keyword.WhiteSpace.PRE;
    }

    private static Alignment alignment(Keyword.TextAlign align) {
        return switch (align) {
            case RIGHT, END -> Alignment.RIGHT;
            case CENTER -> Alignment.CENTER;
            case JUSTIFY -> Alignment.JUSTIFY;
            case LEFT, START, AUTO -> Alignment.LEFT;
        };
    }
}
