package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Angle;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.Relative;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code transform}; CSS Transforms 1, section 9. Functions of space are not supported.
 *
 * @param steps the first one acts last on what is drawn
 */
public record Transform(List<Step> steps) {

    public static final Transform NONE = new Transform(List.of());

    public static final Grammar GRAMMAR = Grammar.word("none", NONE).or(Transform::parse);

    /** {@code transform-origin}: the middle at first. A third value, which leads out of the plane, has to be 0. */
    public static final Grammar ORIGIN = in -> {
        Object place = Place.GRAMMAR.parse(in);
        boolean flat = in.atEnd() || (in.peek().number() == 0 && Calc.length(in) != null);
        return flat ? place : null;
    };

    /** Most functions of a value. */
    private static final int MOST = 100;

    /** Numbers beyond it lead out of any page. */
    private static final double FAR = 1e6;

    public Transform {
        steps = List.copyOf(steps);
    }

    /** What a function does. */
    public enum Kind {
        MATRIX,
        TRANSLATE,
        SCALE,
        ROTATE,
        SKEW
    }

    /**
     * A function.
     *
     * @param numbers six of a matrix, two of a scale, an angle in degrees of a rotation, two of them of a skew
     * @param x of a translation
     * @param y of a translation
     */
    public record Step(Kind kind, List<Double> numbers, Length x, Length y) {
        public Step {
            numbers = List.copyOf(numbers);
        }
    }

    /** What it does to a box of this size, in pt, about the origin of the coordinates. */
    public AffineTransform of(double width, double height) {
        AffineTransform all = new AffineTransform();
        for (Step step : steps) {
            all.concatenate(of(step, width, height));
        }
        return all;
    }

    private static AffineTransform of(Step step, double width, double height) {
        List<Double> n = step.numbers();
        return switch (step.kind()) {
            case MATRIX ->
                // the last two are lengths in px
                new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4) * 0.75, n.get(5) * 0.75);
            case TRANSLATE ->
                AffineTransform.getTranslateInstance(
                        step.x().resolve(width), step.y().resolve(height));
            case SCALE -> AffineTransform.getScaleInstance(n.get(0), n.get(1));
            case ROTATE -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)));
            case SKEW ->
                AffineTransform.getShearInstance(
                        Math.tan(Math.toRadians(n.get(0))), Math.tan(Math.toRadians(n.get(1))));
        };
    }

    private static @Nullable Object parse(ValueReader in) {
        List<Object> steps = new ArrayList<>();
        while (!in.atEnd()) {
            String name = in.functionName();
            Object step = name.isEmpty() || steps.size() == MOST ? null : step(name, in.takeBlock());
            if (step == null) {
                return null;
            }
            steps.add(step);
        }
        return (Relative) context -> new Transform(steps.stream()
                .map(step -> (Step) (step instanceof Relative relative ? relative.compute(context) : step))
                .toList());
    }

    private static @Nullable Object step(String name, ValueReader in) {
        return switch (name) {
            case "matrix" -> numbers(Kind.MATRIX, in, 6, 6);
            case "translate" -> translate(in, true, true);
            case "translatex" -> translate(in, true, false);
            case "translatey" -> translate(in, false, true);
            case "scale" -> numbers(Kind.SCALE, in, 1, 2);
            case "scalex" -> padded(numbers(Kind.SCALE, in, 1, 1), 1, true);
            case "scaley" -> padded(numbers(Kind.SCALE, in, 1, 1), 1, false);
            case "translatez" -> depth(in);
            case "translate3d" -> translate3d(in);
            case "scale3d" -> flat(numbers(Kind.SCALE, in, 3, 3));
            case "rotate", "rotatez" -> numbers(Kind.ROTATE, in, 1, 1);
            case "skew" -> numbers(Kind.SKEW, in, 1, 2);
            case "skewx" -> padded(numbers(Kind.SKEW, in, 1, 1), 0, true);
            case "skewy" -> padded(numbers(Kind.SKEW, in, 1, 1), 0, false);
            default -> null;
        };
    }

    /** A function of one axis, as one of both. */
    private static @Nullable Step padded(@Nullable Step one, double other, boolean first) {
        if (one == null) {
            return null;
        }
        double own = one.numbers().get(0);
        return step(one.kind(), first ? List.of(own, other) : List.of(other, own));
    }

    private static Step step(Kind kind, List<Double> numbers) {
        return new Step(kind, numbers, Length.ZERO, Length.ZERO);
    }

    private static @Nullable Step numbers(Kind kind, ValueReader in, int least, int most) {
        boolean angles = kind == Kind.ROTATE || kind == Kind.SKEW;
        List<Double> numbers = new ArrayList<>();
        do {
            Double number = angles ? angle(in) : factor(in);
            if (number == null || numbers.size() == most) {
                return null;
            }
            numbers.add(Math.max(-FAR, Math.min(FAR, number)));
        } while (in.take(TokenType.COMMA));
        if (!in.atEnd() || numbers.size() < least) {
            return null;
        }
        if (most == 2 && numbers.size() == 1) {
            numbers.add(kind == Kind.SCALE ? numbers.get(0) : 0);
        }
        return step(kind, numbers);
    }

    private static @Nullable Double factor(ValueReader in) {
        return in.peek().is(TokenType.PERCENTAGE) ? Double.valueOf(in.next().number() / 100) : Calc.number(in);
    }

    private static @Nullable Double angle(ValueReader in) {
        boolean zero = in.peek().is(TokenType.NUMBER) && in.peek().number() == 0;
        boolean angle = in.peek().is(TokenType.DIMENSION) && Angle.is(in.peek());
        return zero || angle ? Double.valueOf(Angle.degrees(in.next())) : null;
    }

    /** A scale of space as one of the plane; depth is not seen without perspective. */
    private static @Nullable Step flat(@Nullable Step space) {
        return space == null ? null : step(space.kind(), space.numbers().subList(0, 2));
    }

    private static @Nullable Object depth(ValueReader in) {
        LengthTerm depth = Calc.length(in);
        return depth == null || !in.atEnd() ? null : new Step(Kind.TRANSLATE, List.of(), Length.ZERO, Length.ZERO);
    }

    private static @Nullable Object translate3d(ValueReader in) {
        LengthTerm first = Calc.length(in);
        LengthTerm second = in.take(TokenType.COMMA) ? Calc.length(in) : null;
        boolean whole = in.take(TokenType.COMMA) && Calc.length(in) != null && in.atEnd();
        return first == null || second == null || !whole ? null : translate(first, second, true);
    }

    private static @Nullable Object translate(ValueReader in, boolean x, boolean y) {
        LengthTerm first = Calc.length(in);
        LengthTerm second = x && y && in.take(TokenType.COMMA) ? Calc.length(in) : new LengthTerm.Absolute(Length.ZERO);
        return first == null || second == null || !in.atEnd() ? null : translate(first, second, x);
    }

    private static Relative translate(LengthTerm first, LengthTerm second, boolean x) {
        return context -> new Step(
                Kind.TRANSLATE,
                List.of(),
                x ? first.compute(context) : Length.ZERO,
                x ? second.compute(context) : first.compute(context));
    }
}
