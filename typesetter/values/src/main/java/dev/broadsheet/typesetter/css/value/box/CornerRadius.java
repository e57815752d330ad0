package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Relative;
import org.jspecify.annotations.Nullable;

/**
 * The radii of one corner (CSS Backgrounds and Borders 3, section 4.1).
 *
 * @param horizontal percentages refer to the border box's width
 * @param vertical percentages refer to the border box's height
 */
public record CornerRadius(Length horizontal, Length vertical) {

    public static final CornerRadius NONE = new CornerRadius(Length.ZERO, Length.ZERO);

    /** One or two lengths. */
    public static final Grammar GRAMMAR = in -> {
        LengthTerm horizontal = length(in);
        LengthTerm vertical = horizontal == null || in.atEnd() ? horizontal : length(in);
        return horizontal == null || vertical == null ? null : of(horizontal, vertical);
    };

    public static @Nullable LengthTerm length(ValueReader in) {
        return in.peek().number() < 0 ? null : Calc.length(in);
    }

    public static Object of(LengthTerm horizontal, LengthTerm vertical) {
        return (Relative) context -> new CornerRadius(horizontal.compute(context), vertical.compute(context));
    }
}
