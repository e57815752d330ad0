package dev.broadsheet.typesetter.page.style;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.text.HyphenateLimitChars;
import dev.broadsheet.typesetter.css.value.text.TextGrammar;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;

/** Converts computed styles to the parameters of line breaking. */
public final class ParagraphStyles {

    /** Default of consecutive hyphens. */
    private static final int MOST_HYPHENS = HyphenationLimits.DEFAULT.lines();

    /** Width to which absolute hyphenation zones are related, in pt. */
    private static final double COMMON_MEASURE = 300;

    private ParagraphStyles() {}

    public static ParagraphStyle of(ComputedStyle style, double indent) {
        HyphenateLimitChars chars = style.hyphenateLimitChars();
        int lines = style.hyphenateLimitLines() == TextGrammar.LINES_AUTO ? MOST_HYPHENS : style.hyphenateLimitLines();
        return new ParagraphStyle(
                alignment(style.textAlign()),
                alignment(style.textAlignLast()),
                indent,
                filling(style),
                new HyphenationLimits(
                        chars.word(),
                        chars.before(),
                        chars.after(),
                        lines,
                        style.hyphenateLimitLast() == Keyword.HyphenateLimitLast.NONE,
                        zone(style.hyphenateLimitZone()),
                        style.hyphenateCharacter().isEmpty()
                                ? HyphenationLimits.DEFAULT.mark()
                                : style.hyphenateCharacter()),
                !style.hangingPunctuation().isEmpty(),
                wraps(style),
                direction(style),
                new ParagraphStyle.Indentation(
                        style.textIndent().hanging(), style.textIndent().eachLine()),
                breaking(style),
                spacing(style),
                null);
    }

    private static ParagraphStyle.Filling filling(ComputedStyle style) {
        if (style.textWrap() == Keyword.TextWrap.BALANCE) {
            return ParagraphStyle.Filling.BALANCED;
        }
        return isPreformatted(style) || style.textWrap() == Keyword.TextWrap.STABLE
                ? ParagraphStyle.Filling.FIRST_FIT
                : ParagraphStyle.Filling.OPTIMAL;
    }

    /** Whether spaces are kept, but lines may break elsewhere than the author did. */
    public static boolean isPreformatted(ComputedStyle style) {
        Keyword.WhiteSpace whiteSpace = style.whiteSpace();
        return whiteSpace == Keyword.WhiteSpace.PRE_WRAP || whiteSpace == Keyword.WhiteSpace.BREAK_SPACES;
    }

    /** Returns the hyphenation zone as a share of a common measure, an approximation for absolute lengths. */
    private static double zone(Length zone) {
        return zone.resolve(COMMON_MEASURE) / COMMON_MEASURE;
    }

    private static ParagraphStyle.Breaking breaking(ComputedStyle style) {
        ParagraphStyle.Strictness strictness = switch (style.lineBreak()) {
            case AUTO -> ParagraphStyle.Strictness.AUTO;
            case LOOSE -> ParagraphStyle.Strictness.LOOSE;
            case NORMAL -> ParagraphStyle.Strictness.NORMAL;
            case STRICT -> ParagraphStyle.Strictness.STRICT;
            case ANYWHERE -> ParagraphStyle.Strictness.ANYWHERE;
        };
        ParagraphStyle.Words words = switch (style.wordBreak()) {
            case NORMAL, BREAK_WORD -> ParagraphStyle.Words.NORMAL;
            case BREAK_ALL -> ParagraphStyle.Words.BREAK_ALL;
            case KEEP_ALL -> ParagraphStyle.Words.KEEP_ALL;
        };
        boolean anywhere = style.overflowWrap() != Keyword.OverflowWrap.NORMAL
                || style.wordBreak() == Keyword.WordBreak.BREAK_WORD;
        return new ParagraphStyle.Breaking(strictness, words, anywhere);
    }

    private static ParagraphStyle.Spacing spacing(ComputedStyle style) {
        Keyword.TextSpacingTrim trim = style.textSpacingTrim();
        return new ParagraphStyle.Spacing(
                style.textAutospace() == Keyword.TextAutospace.NORMAL,
                trim != Keyword.TextSpacingTrim.SPACE_ALL,
                trim == Keyword.TextSpacingTrim.TRIM_START,
                style.fontExpansion());
    }

    private static ParagraphStyle.Direction direction(ComputedStyle style) {
        if (style.unicodeBidi() == Keyword.UnicodeBidi.PLAINTEXT) {
            return ParagraphStyle.Direction.OF_FIRST_LETTER;
        }
        return style.direction() == Keyword.Direction.RTL
                ? ParagraphStyle.Direction.RIGHT_TO_LEFT
                : ParagraphStyle.Direction.LEFT_TO_RIGHT;
    }

    /** Whether lines may break other than at forced breaks. */
    public static boolean wraps(ComputedStyle style) {
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
