package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import org.jspecify.annotations.Nullable;

/** Grammars of lengths. */
public final class Lengths {

    private Lengths() {}

    /** A length or percentage. */
    public static final Grammar ANY = in -> {
        LengthTerm term = Calc.length(in);
        return term == null ? null : term.simplified();
    };

    /** A length or percentage; plain negative numbers are invalid. */
    public static final Grammar POSITIVE = in -> in.peek().number() < 0 ? null : ANY.parse(in);

    public static final Grammar ANY_OR_AUTO = Grammar.word("auto", Length.AUTO).or(ANY);
    public static final Grammar POSITIVE_OR_AUTO =
            Grammar.word("auto", Length.AUTO).or(POSITIVE);
    public static final Grammar WIDTH = POSITIVE_OR_AUTO
            .or(Grammar.word("min-content", Length.MIN_CONTENT))
            .or(Grammar.word("max-content", Length.MAX_CONTENT))
            .or(Grammar.word("fit-content", Length.FIT_CONTENT));

    /** A height; intrinsic heights equal {@code auto}; CSS Sizing 3, section 5.1. */
    public static final Grammar HEIGHT = POSITIVE_OR_AUTO
            .or(Grammar.word("min-content", Length.AUTO))
            .or(Grammar.word("max-content", Length.AUTO))
            .or(Grammar.word("fit-content", Length.AUTO));

    public static final Grammar POSITIVE_OR_NONE =
            Grammar.word("none", Length.AUTO).or(POSITIVE);

    /** A length without percentage, in pt. */
    public static final Grammar POINTS = in -> in.peek().is(TokenType.PERCENTAGE) ? null : points(Calc.length(in));

    /** Width of a border; thin, medium and thick are 1, 3 and 5 px. */
    public static final Grammar BORDER_WIDTH = Grammar.word("thin", 0.75)
            .or(Grammar.word("medium", 2.25))
            .or(Grammar.word("thick", 3.75))
            .or(in -> in.peek().number() < 0 ? null : POINTS.parse(in));

    /** Extra space; {@code normal} is none. */
    public static final Grammar SPACING = Grammar.word("normal", 0.0).or(POINTS);

    static @Nullable Object points(@Nullable LengthTerm term) {
        if (term == null) {
            return null;
        }
        if (term instanceof LengthTerm.Absolute absolute) {
            return absolute.length().resolve(0);
        }
        return (Relative) context -> term.compute(context).resolve(0);
    }
}
