package dev.broadsheet.typesetter.css.value;

/** A specified value whose computed value depends on other values, such as {@code 2em} on the font size. */
@FunctionalInterface
public interface Relative {

    /** Returns the computed value, of the type of the property's getter. */
    Object compute(ComputeContext context);
}
