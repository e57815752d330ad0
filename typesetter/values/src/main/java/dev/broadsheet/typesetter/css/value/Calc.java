package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses numbers and lengths with {@code calc()}, {@code min()}, {@code max()} and {@code clamp()} (CSS Values 4). */
public final class Calc {

    /** Most terms of one sum. */
    private static final int MOST_TERMS = 500;

    private Calc() {}

    /** A number if {@code term} is null, else a length. */
    private record Operand(double number, @Nullable LengthTerm term) {
        boolean isNumber() {
            return term == null;
        }
    }

    public static @Nullable Double number(ValueReader in) {
        int mark = in.mark();
        Operand operand = operand(in);
        if (operand == null || !operand.isNumber()) {
            in.reset(mark);
            return null;
        }
        return operand.number();
    }

    /**
     * Parses a length or percentage. Zero counts as a length, and so does a computed zero, unlike in browsers: a custom property
     * of 0 is valid alone, and should remain valid when it is multiplied.
     */
    public static @Nullable LengthTerm length(ValueReader in) {
        int mark = in.mark();
        Operand operand = operand(in);
        if (operand != null && operand.term() != null) {
            return operand.term();
        }
        if (operand != null && operand.number() == 0) {
            return new LengthTerm.Absolute(Length.ZERO);
        }
        in.reset(mark);
        return null;
    }

    private static @Nullable Operand operand(ValueReader in) {
        Token token = in.peek();
        return switch (token.type()) {
            case NUMBER -> finite(in.next().number(), null);
            case PERCENTAGE ->
                finite(0, new LengthTerm.Absolute(Length.percent(in.next().number())));
            case DIMENSION -> dimension(in);
            case FUNCTION -> function(in);
            default -> null;
        };
    }

    private static @Nullable Operand finite(double number, @Nullable LengthTerm term) {
        return Double.isFinite(number) ? new Operand(number, term) : null;
    }

    private static @Nullable Operand dimension(ValueReader in) {
        Unit unit = Unit.find(in.peek().unit());
        if (unit == null || !Double.isFinite(in.peek().number())) {
            return null;
        }
        double number = in.next().number();
        LengthTerm term = unit.absolute()
                ? new LengthTerm.Absolute(Length.pt(number * unit.points()))
                : new LengthTerm.FontRelative(number, unit);
        return new Operand(0, term);
    }

    private static @Nullable Operand function(ValueReader in) {
        String name = in.functionName();
        return switch (name) {
            case "calc" -> sumOnly(in.takeBlock());
            case "min" -> extreme(Length.Kind.MIN, arguments(in.takeBlock()));
            case "max" -> extreme(Length.Kind.MAX, arguments(in.takeBlock()));
            case "clamp" -> clamp(arguments(in.takeBlock()));
            default -> null;
        };
    }

    private static @Nullable Operand sumOnly(ValueReader in) {
        Operand sum = sum(in);
        return in.atEnd() ? sum : null;
    }

    private static List<Operand> arguments(ValueReader in) {
        List<Operand> arguments = new ArrayList<>();
        do {
            Operand argument = sum(in);
            if (argument == null) {
                return List.of();
            }
            arguments.add(argument);
        } while (in.take(TokenType.COMMA));
        return in.atEnd() ? arguments : List.of();
    }

    private static @Nullable Operand clamp(List<Operand> arguments) {
        if (arguments.size() != 3) {
            return null;
        }
        Operand least = extreme(Length.Kind.MIN, arguments.subList(1, 3));
        return least == null ? null : extreme(Length.Kind.MAX, List.of(arguments.get(0), least));
    }

    private static @Nullable Operand extreme(Length.Kind kind, List<Operand> arguments) {
        if (arguments.isEmpty()) {
            return null;
        }
        if (arguments.stream().allMatch(Operand::isNumber)) {
            var numbers = arguments.stream().mapToDouble(Operand::number);
            double result = kind == Length.Kind.MIN
                    ? numbers.min().orElse(0)
                    : numbers.max().orElse(0);
            return new Operand(result, null);
        }
        List<LengthTerm> terms = new ArrayList<>();
        for (Operand argument : arguments) {
            if (argument.term() == null) {
                return null;
            }
            terms.add(argument.term());
        }
        return new Operand(0, new LengthTerm.Extreme(kind, terms));
    }

    private static @Nullable Operand sum(ValueReader in) {
        Operand left = product(in);
        for (int terms = 1; left != null && isSign(in); terms++) {
            if (terms == MOST_TERMS) {
                return null;
            }
            boolean minus = in.next().isDelim('-');
            Operand right = product(in);
            left = right == null ? null : add(left, minus ? scale(right, -1) : right);
        }
        return left;
    }

    private static boolean isSign(ValueReader in) {
        boolean sign = in.peek().isDelim('+') || in.peek().isDelim('-');
        return sign && in.spaceBefore() && in.spaceAfter();
    }

    private static @Nullable Operand product(ValueReader in) {
        Operand left = factor(in);
        while (left != null && (in.peek().isDelim('*') || in.peek().isDelim('/'))) {
            boolean division = in.next().isDelim('/');
            Operand right = factor(in);
            left = right == null ? null : division ? divide(left, right) : multiply(left, right);
        }
        return left;
    }

    private static @Nullable Operand factor(ValueReader in) {
        return in.peek().is(TokenType.OPEN_PAREN) ? sumOnly(in.takeBlock()) : operand(in);
    }

    private static @Nullable Operand add(Operand left, Operand right) {
        if (left.isNumber() && right.isNumber()) {
            return finite(left.number() + right.number(), null);
        }
        if (left.term() == null || right.term() == null) {
            return null;
        }
        return new Operand(0, new LengthTerm.Sum(left.term(), right.term()));
    }

    private static @Nullable Operand multiply(Operand left, Operand right) {
        if (!left.isNumber() && !right.isNumber()) {
            return null;
        }
        return left.isNumber() ? scale(right, left.number()) : scale(left, right.number());
    }

    private static @Nullable Operand divide(Operand left, Operand right) {
        return right.isNumber() && right.number() != 0 ? scale(left, 1 / right.number()) : null;
    }

    private static Operand scale(Operand operand, double factor) {
        return operand.term() == null
                ? new Operand(operand.number() * factor, null)
                : new Operand(0, new LengthTerm.Scaled(operand.term(), factor));
    }
}
