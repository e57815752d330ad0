package dev.broadsheet.typesetter.css.value;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A computed length: absolute parts are in pt, percentages need a basis. {@link #AUTO} represents
 * {@code auto}, {@code none} (of {@code max-width}) and {@code normal} (of gaps). Intrinsic sizes such as
 * {@code min-content} count as automatic as well. Callers use {@link #resolve}, {@link #isAuto} and
 * {@link #hasPercentage} only.
 *
 * @param kind how the parts are combined
 * @param pt absolute part
 * @param fraction relative part; 1 is 100 %
 * @param parts further summands, or the arguments of {@code min()} and {@code max()}
 */
public record Length(Kind kind, double pt, double fraction, List<Length> parts) {

    public static final Length AUTO = new Length(Kind.AUTO, 0, 0, List.of());
    public static final Length MIN_CONTENT = new Length(Kind.MIN_CONTENT, 0, 0, List.of());
    public static final Length MAX_CONTENT = new Length(Kind.MAX_CONTENT, 0, 0, List.of());
    public static final Length FIT_CONTENT = new Length(Kind.FIT_CONTENT, 0, 0, List.of());
    public static final Length ZERO = new Length(Kind.SUM, 0, 0, List.of());

    /** How the parts of a length are combined. */
    public enum Kind {
        AUTO,
        MIN_CONTENT,
        MAX_CONTENT,
        FIT_CONTENT,
        SUM,
        MIN,
        MAX
    }

    public Length {
        parts = List.copyOf(parts);
    }

    public static Length pt(double pt) {
        return pt == 0 ? ZERO : new Length(Kind.SUM, pt, 0, List.of());
    }

    /** @param percent 100 for the whole */
    public static Length percent(double percent) {
        return new Length(Kind.SUM, 0, percent / 100, List.of());
    }

    public boolean isAuto() {
        return kind.compareTo(Kind.FIT_CONTENT) <= 0;
    }

    /** Whether it is an intrinsic size; CSS Sizing 3, section 3.2. */
    public boolean isOfContent() {
        return isAuto() && kind != Kind.AUTO;
    }

    /** Whether it needs a basis; if not, {@code resolve(0)} returns the value. */
    public boolean hasPercentage() {
        return fraction != 0 || !parts.isEmpty();
    }

    /** Returns the used value in pt, or {@code ifAuto}. */
    public double resolve(double basis, double ifAuto) {
        return isAuto() ? ifAuto : resolve(basis);
    }

    /**
     * Returns the used value in pt.
     *
     * @param basis value of 100 %, in pt
     * @throws IllegalStateException for {@link #AUTO}
     */
    public double resolve(double basis) {
        if (kind == Kind.SUM && parts.isEmpty()) {
            return pt + fraction * basis;
        }
        return switch (kind) {
            case AUTO, MIN_CONTENT, MAX_CONTENT, FIT_CONTENT ->
                throw new IllegalStateException("auto has no size of its own");
            case SUM -> fold(basis, pt + fraction * basis, Double::sum);
            case MIN -> fold(basis, Double.POSITIVE_INFINITY, Math::min);
            case MAX -> fold(basis, Double.NEGATIVE_INFINITY, Math::max);
        };
    }

    private double fold(double basis, double start, DoubleBinaryOperator operator) {
        double result = start;
        for (Length part : parts) {
            result = operator.applyAsDouble(result, part.resolve(basis));
        }
        return result;
    }

    Length plus(Length other) {
        if (parts.isEmpty() && other.parts.isEmpty()) {
            return new Length(Kind.SUM, pt + other.pt, fraction + other.fraction, List.of());
        }
        return new Length(Kind.SUM, 0, 0, List.of(this, other));
    }

    Length times(double factor) {
        Kind scaled = switch (kind) {
            case MIN -> factor < 0 ? Kind.MAX : Kind.MIN;
            case MAX -> factor < 0 ? Kind.MIN : Kind.MAX;
            default -> kind;
        };
        List<Length> scaledParts =
                parts.stream().map(part -> part.times(factor)).toList();
        return new Length(scaled, pt * factor, fraction * factor, scaledParts);
    }

    /** Returns the minimum or maximum of at least one length. */
    static Length extreme(Kind kind, List<Length> of) {
        boolean absolute = of.stream().noneMatch(Length::hasPercentage);
        Length choice = new Length(kind, 0, 0, of);
        return absolute ? pt(choice.resolve(0)) : choice;
    }
}
