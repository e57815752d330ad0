package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.Relative;
import dev.broadsheet.typesetter.css.value.text.TextGrammar;
import org.jspecify.annotations.Nullable;

/** Grammars of properties of boxes, breaks and tables beyond keywords and lengths. */
public final class BoxGrammar {

    /** Greatest number of z-index; greater ones count as this one, as in browsers. */
    private static final int MOST_LAYERS = 1_000_000_000;

    /** {@code always} is the old word for a page break (CSS Fragmentation 3, section 3.4). */
    public static final Grammar BREAK = Grammar.word("always", Keyword.Break.PAGE)
            .or(Grammar.word("all", Keyword.Break.PAGE))
            .or(Grammar.keyword(Keyword.Break.class));

    public static final Grammar BREAK_INSIDE = in -> {
        Keyword.Break value = Keywords.take(in, Keyword.Break.class);
        boolean inside = value == Keyword.Break.AUTO
                || value == Keyword.Break.AVOID
                || value == Keyword.Break.AVOID_PAGE
                || value == Keyword.Break.AVOID_COLUMN;
        return inside ? value : null;
    };

    public static final Grammar FLOAT = Grammar.word("block-start", Keyword.Floating.TOP)
            .or(Grammar.word("block-end", Keyword.Floating.BOTTOM))
            .or(Grammar.word("-bs-in-place", Keyword.Floating.IN_PLACE))
            .or(in -> {
                Keyword.Floating word = Keywords.take(in, Keyword.Floating.class);
                return word == Keyword.Floating.IN_PLACE ? null : word;
            });

    public static final Grammar FOOTNOTE_DISPLAY = Grammar.word("block", Keyword.FootnoteDisplay.BLOCK)
            .or(Grammar.word("inline", Keyword.FootnoteDisplay.INLINE))
            .or(Grammar.word("compact", Keyword.FootnoteDisplay.COMPACT))
            .or(Grammar.word("-bs-side", Keyword.FootnoteDisplay.SIDE));

    /** {@code overflow}; both axes share one value, since clipping in one direction clips in the other. */
    public static final Grammar OVERFLOW = in -> {
        Keyword.Overflow first = Keywords.take(in, Keyword.Overflow.class);
        Keyword.Overflow second = first == null || in.atEnd() ? first : Keywords.take(in, Keyword.Overflow.class);
        return first == Keyword.Overflow.VISIBLE ? second : first;
    };

    /** A whole number of either sign. */
    public static final Grammar INTEGER = in -> {
        Token token = in.peek();
        boolean integer = token.is(TokenType.NUMBER) && token.flag();
        return integer
                ? (Object) (int)
                        Math.max(-MOST_LAYERS, Math.min(MOST_LAYERS, in.next().number()))
                : null;
    };

    public static final Grammar Z_INDEX = Grammar.word("auto", 0).or(INTEGER);

    public static final Grammar OPACITY = in -> {
        double whole = in.peek().is(TokenType.PERCENTAGE) ? 100 : 1;
        Double number = whole == 100 ? Double.valueOf(in.next().number()) : Calc.number(in);
        return number == null ? null : Math.max(0, Math.min(1, number / whole));
    };

    public static final Grammar BORDER_SPACING = BoxGrammar::borderSpacing;
    public static final Grammar MARGIN_GIVE =
            Grammar.word("none", MarginGive.NONE).or(BoxGrammar::marginGive);

    /** Largest share in per cent by which a picture may be scaled down without looking small. */
    private static final double MOST_SHRINK = 30;

    public static final Grammar PICTURE_SHRINK = Grammar.word("none", 0.0).or(in -> {
        Double share = percentage(in, 0, MOST_SHRINK);
        return share == null ? null : share / 100;
    });
    public static final Grammar PICTURE_HEIGHT =
            Grammar.word("none", HeightRange.NONE).or(BoxGrammar::heightRange);
    public static final Grammar BOOKMARK_LEVEL = Grammar.word("none", 0).or(TextGrammar.integer(1));
    public static final Grammar COLUMN_COUNT = Grammar.word("auto", 0).or(TextGrammar.integer(1));
    public static final Grammar GAP = Grammar.word("normal", Length.AUTO).or(Lengths.POSITIVE);

    private BoxGrammar() {}

    private static @Nullable Object marginGive(ValueReader in) {
        LengthTerm above = Calc.length(in);
        LengthTerm below = in.atEnd() ? above : Calc.length(in);
        if (above == null || below == null) {
            return null;
        }
        return (Relative) context -> new MarginGive(
                Math.max(0, above.compute(context).resolve(0)),
                Math.max(0, below.compute(context).resolve(0)));
    }

    /** Parses a range of heights from half to twice that of the drawing. */
    private static @Nullable Object heightRange(ValueReader in) {
        Double least = percentage(in, 50, 100);
        Double most = percentage(in, 100, 200);
        return least == null || most == null ? null : new HeightRange(least / 100, most / 100);
    }

    private static @Nullable Double percentage(ValueReader in, double least, double most) {
        boolean fits = in.peek().is(TokenType.PERCENTAGE)
                && in.peek().number() >= least
                && in.peek().number() <= most;
        return fits ? Double.valueOf(in.next().number()) : null;
    }

    private static @Nullable Object borderSpacing(ValueReader in) {
        LengthTerm horizontal = Calc.length(in);
        LengthTerm vertical = in.atEnd() ? horizontal : Calc.length(in);
        if (horizontal == null || vertical == null) {
            return null;
        }
        return (Relative) context -> new BorderSpacing(
                horizontal.compute(context).resolve(0),
                vertical.compute(context).resolve(0));
    }
}
