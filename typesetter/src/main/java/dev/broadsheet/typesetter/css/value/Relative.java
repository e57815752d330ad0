package dev.broadsheet.typesetter.css.value;

/** A specified value whose computed value depends on other values, such as {@code 2em} on the font size. */
@FunctionalInterface
public interface Relative {

    /** The computed value, of the type that the property's getter has. */
    Object compute(ComputeContext context);
}
