package dev.broadsheet.typesetter.css;

import java.util.List;

/**
 * A computed length: absolute parts are in pt, percentages wait for their basis. {@link #AUTO} stands for
 * {@code auto}, {@code none} (of {@code max-width}) and {@code normal} (of gaps) alike.
 */
public sealed interface Length {

    Length AUTO = new Auto();
    Length ZERO = new Linear(0, 0);

    /**
     * The used value in pt.
     *
     * @param basis what 100 % is, in pt
     * @throws IllegalStateException for {@link #AUTO}
     */
    double resolve(double basis);

    /** The used value in pt, or {@code ifAuto}. */
    default double resolve(double basis, double ifAuto) {
        return isAuto() ? ifAuto : resolve(basis);
    }

    default boolean isAuto() {
        return false;
    }

    /** Whether it needs a basis; if not, {@code resolve(0)} is the value. */
    boolean hasPercentage();

    static Length pt(double pt) {
        return pt == 0 ? ZERO : new Linear(pt, 0);
    }

    static Length percent(double percent) {
        return new Linear(0, percent / 100);
    }

    /** See {@link Length#AUTO}. */
    record Auto() implements Length {
        @Override
        public double resolve(double basis) {
            throw new IllegalStateException("auto has no size of its own");
        }

        @Override
        public boolean isAuto() {
            return true;
        }

        @Override
        public boolean hasPercentage() {
            return false;
        }
    }

    /**
     * Points and a share of the basis, added.
     *
     * @param pt absolute part
     * @param fraction relative part; 1 is 100 %
     */
    record Linear(double pt, double fraction) implements Length {
        @Override
        public double resolve(double basis) {
            return pt + fraction * basis;
        }

        @Override
        public boolean hasPercentage() {
            return fraction != 0;
        }
    }

    /**
     * {@code min()} or {@code max()} (and so {@code clamp()}) of lengths with percentages.
     *
     * @param largest whether it is {@code max()}
     * @param of at least one length, none of them auto
     */
    record Extreme(boolean largest, List<Length> of) implements Length {
        public Extreme {
            of = List.copyOf(of);
        }

        @Override
        public double resolve(double basis) {
            double result = of.get(0).resolve(basis);
            for (Length length : of) {
                double next = length.resolve(basis);
                result = largest ? Math.max(result, next) : Math.min(result, next);
            }
            return result;
        }

        @Override
        public boolean hasPercentage() {
            return true;
        }
    }

    /** A weighted sum of lengths with percentages: what remains of {@code calc()}. */
    record Sum(List<Length> of, List<Double> factors) implements Length {
        public Sum {
            of = List.copyOf(of);
            factors = List.copyOf(factors);
        }

        @Override
        public double resolve(double basis) {
            double sum = 0;
            for (int i = 0; i < of.size(); i++) {
                sum += factors.get(i) * of.get(i).resolve(basis);
            }
            return sum;
        }

        @Override
        public boolean hasPercentage() {
            return true;
        }
    }
}
