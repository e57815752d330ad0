package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.counter.CounterStyles;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates media features about the size of a sheet (Media Queries 4, sections 2.4 and 4).
 *
 * @param width width of the sheet, in pt
 * @param height height of the sheet, in pt
 */
record MediaSize(double width, double height) {

    private static final ComputeContext FONT = new ComputeContext(
            12,
            14.4,
            java.util.List.of(),
            400,
            false,
            dev.broadsheet.typesetter.canvas.Color.BLACK,
            FontMetrics.UNKNOWN,
            Paper.A4,
            CounterStyles.NONE,
            null);

    /** Whether a feature, or a range, is about the size. */
    static boolean answers(ValueReader in) {
        for (Token token : in.rest().list()) {
            String name = token.is(TokenType.IDENT) ? token.lower().replaceFirst("^(min|max)-", "") : "";
            switch (name.replaceFirst("^device-", "")) {
                case "width", "height", "aspect-ratio", "orientation" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Evaluates {@code name}, {@code name: value} or a range; null if it is invalid. */
    @Nullable
    Boolean holds(ValueReader in) {
        if (in.peek().isIdent("orientation")) {
            in.next();
            if (in.atEnd()) {
                return true;
            }
            return in.take(TokenType.COLON) ? orientation(in) : null;
        }
        String name = in.peek().is(TokenType.IDENT) ? in.peek().lower() : "";
        if (name.isEmpty() || !plain(name)) {
            return range(in);
        }
        in.next();
        if (in.atEnd()) {
            return true;
        }
        if (!in.take(TokenType.COLON)) {
            return compared(of(name), in);
        }
        Double value = value(in);
        if (value == null || !in.atEnd()) {
            return null;
        }
        double actual = of(name.replaceFirst("^(min|max)-", ""));
        String operator = name.startsWith("min-") ? ">=" : name.startsWith("max-") ? "<=" : "=";
        return compare(actual, operator, value);
    }

    private static boolean plain(String name) {
        return name.endsWith("width") || name.endsWith("height") || name.endsWith("aspect-ratio");
    }

    private @Nullable Boolean orientation(ValueReader in) {
        String word = in.takeIdent();
        if (word == null || !in.atEnd()) {
            return null;
        }
        boolean portrait = height >= width;
        if (word.equalsIgnoreCase("portrait")) {
            return portrait;
        }
        if (word.equalsIgnoreCase("landscape")) {
            return !portrait;
        }
        return null;
    }

    private double of(String name) {
        return name.endsWith("aspect-ratio") ? width / height : name.endsWith("width") ? width : height;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 0.01;
    }

    /** {@code 10cm <= width < 20cm} */
    private @Nullable Boolean range(ValueReader in) {
        Double least = value(in);
        String first = operator(in);
        String name = in.takeIdent();
        if (least == null || name == null) {
            return null;
        }
        Boolean below = compare(least, first, of(name.toLowerCase(java.util.Locale.ROOT)));
        if (in.atEnd() || below == null) {
            return below;
        }
        Boolean above = compared(of(name.toLowerCase(java.util.Locale.ROOT)), in);
        if (above == null) {
            return null;
        }
        return below && above;
    }

    private static @Nullable Boolean compared(double actual, ValueReader in) {
        String operator = operator(in);
        Double value = value(in);
        if (value == null || !in.atEnd()) {
            return null;
        }
        return compare(actual, operator, value);
    }

    private static @Nullable Boolean compare(double a, String operator, double b) {
        return switch (operator) {
            case "<" -> a < b;
            case "<=" -> a < b || near(a, b);
            case ">" -> a > b;
            case ">=" -> a > b || near(a, b);
            case "=" -> near(a, b);
            default -> null;
        };
    }

    private static String operator(ValueReader in) {
        StringBuilder operator = new StringBuilder();
        while (in.peek().is(TokenType.DELIM) && "<>=".contains(in.peek().text())) {
            operator.append(in.next().text());
        }
        return operator.toString();
    }

    /** Returns a length in pt, or a ratio. */
    private static @Nullable Double value(ValueReader in) {
        Double number = Calc.number(in);
        if (number != null) {
            Double divisor = in.takeDelim('/') ? Calc.number(in) : Double.valueOf(1);
            if (divisor == null || divisor == 0) {
                return null;
            }
            return number / divisor;
        }
        LengthTerm term = Calc.length(in);
        if (term == null) {
            return null;
        }
        return term.compute(FONT).resolve(0);
    }
}
