package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import org.jspecify.annotations.Nullable;

/**
 * {@code aspect-ratio}; CSS Sizing 4, section 5.1.
 *
 * @param natural whether pictures keep their natural ratio
 * @param ratio width divided by height; 0 for none
 */
public record AspectRatio(boolean natural, double ratio) {

    public static final AspectRatio AUTO = new AspectRatio(true, 0);

    public static final Grammar GRAMMAR = AspectRatio::parse;

    private static @Nullable Object parse(ValueReader in) {
        boolean first = in.takeIdent("auto");
        if (first && in.atEnd()) {
            return AUTO;
        }
        Double width = Calc.number(in);
        boolean two = width != null && in.peek().isDelim('/');
        if (two) {
            in.next();
        }
        Double height = two ? Calc.number(in) : Double.valueOf(1);
        if (width == null || height == null || width < 0 || height < 0) {
            return null;
        }
        boolean natural = first || in.takeIdent("auto");
        // A degenerate ratio behaves as auto (CSS Sizing 4, section 5.1).
        double ratio = width / height;
        return ratio > 0 && Double.isFinite(ratio) ? new AspectRatio(natural, ratio) : AUTO;
    }

    public boolean isNone() {
        return ratio == 0;
    }
}
