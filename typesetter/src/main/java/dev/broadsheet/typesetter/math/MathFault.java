package dev.broadsheet.typesetter.math;

/**
 * Something that a formula has wrong.
 *
 * @param kind what it is
 * @param detail the element or value concerned
 */
public record MathFault(Kind kind, String detail) {

    /** Kinds of faults. */
    public enum Kind {
        /** An element holds more or fewer elements than it can, and is set as a row. */
        COUNT,
        /** An element is none of MathML Core, and is set as a row. */
        UNKNOWN,
        /** A length cannot be read, or is out of bounds, and does not count. */
        LENGTH,
        /** The formula is nested too deep, has too many elements, or becomes too large, and is not set. */
        LIMIT
    }
}
