package dev.broadsheet.typesetter.math.token;

/**
 * A fault in a formula.
 *
 * @param kind kind of fault
 * @param detail the element or value at fault
 */
public record MathFault(Kind kind, String detail) {

    /** Kinds of faults. */
    public enum Kind {
        /** An element has the wrong number of children, and is set as a row. */
        COUNT,
        /** An element is not in MathML Core, and is set as a row. */
        UNKNOWN,
        /** A length is invalid or out of bounds, and is ignored. */
        LENGTH,
        /** The formula is nested too deep, has too many elements, or is too large, and is not set. */
        LIMIT
    }
}
