package dev.broadsheet.typesetter.css.value;

import java.util.List;

/** A specified length, which may depend on the font size. */
public sealed interface LengthTerm extends Relative {

    @Override
    Length compute(ComputeContext context);

    /** A length that needs no context. */
    record Absolute(Length length) implements LengthTerm {
        @Override
        public Length compute(ComputeContext context) {
            return length;
        }
    }

    /** A number with a font-relative unit, such as em or rem. */
    record FontRelative(double number, Unit unit) implements LengthTerm {
        @Override
        public Length compute(ComputeContext context) {
            return Length.pt(number * unit.pt(context));
        }
    }

    /** The sum of two terms. */
    record Sum(LengthTerm left, LengthTerm right) implements LengthTerm {
        @Override
        public Length compute(ComputeContext context) {
            return left.compute(context).plus(right.compute(context));
        }
    }

    /** A term times a number. */
    record Scaled(LengthTerm term, double factor) implements LengthTerm {
        @Override
        public Length compute(ComputeContext context) {
            return term.compute(context).times(factor);
        }
    }

    /** {@code min()} or {@code max()}. */
    record Extreme(Length.Kind kind, List<LengthTerm> terms) implements LengthTerm {
        @Override
        public Length compute(ComputeContext context) {
            return Length.extreme(
                    kind, terms.stream().map(term -> term.compute(context)).toList());
        }
    }

    /** Returns the computed length if no context is needed, else this. */
    default Object simplified() {
        return this instanceof Absolute absolute ? absolute.length() : this;
    }
}
