package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.Relative;
import org.jspecify.annotations.Nullable;

/**
 * CSS Backgrounds and Borders 3, {@code background-size}.
 *
 * @param kind EXPLICIT for lengths
 * @param width percentages refer to the box; auto keeps the picture's proportions
 * @param height percentages refer to the box; auto keeps the picture's proportions
 */
public record BackgroundSize(Kind kind, Length width, Length height) {

    public static final BackgroundSize AUTO = new BackgroundSize(Kind.EXPLICIT, Length.AUTO, Length.AUTO);

    public static final Grammar GRAMMAR = Grammar.word(
                    "contain", new BackgroundSize(Kind.CONTAIN, Length.AUTO, Length.AUTO))
            .or(Grammar.word("cover", new BackgroundSize(Kind.COVER, Length.AUTO, Length.AUTO)))
            .or(BackgroundSize::lengths);

    /** How the size is found. */
    public enum Kind {
        EXPLICIT,
        CONTAIN,
        COVER
    }

    private static @Nullable Object lengths(ValueReader in) {
        Object width = Lengths.POSITIVE_OR_AUTO.parse(in);
        int mark = in.mark();
        Object second = width == null || in.atEnd() ? null : Lengths.POSITIVE_OR_AUTO.parse(in);
        if (second == null) {
            in.reset(mark);
        }
        Object height = second == null ? Length.AUTO : second;
        return width == null
                ? null
                : (Relative)
                        context -> new BackgroundSize(Kind.EXPLICIT, length(width, context), length(height, context));
    }

    private static Length length(Object value, ComputeContext context) {
        return (Length) (value instanceof Relative relative ? relative.compute(context) : value);
    }
}
