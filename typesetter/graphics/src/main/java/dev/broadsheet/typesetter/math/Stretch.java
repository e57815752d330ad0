package dev.broadsheet.typesetter.math;

/**
 * The target size of a stretchy operator; MathML Core, section 3.2.4.3. Lengths are in pt.
 *
 * @param vertical whether it stretches vertically
 * @param ascent ascent of the elements beside it
 * @param descent descent of the elements beside it
 * @param width width of the base
 */
record Stretch(boolean vertical, double ascent, double descent, double width) {

    static Stretch beside(double ascent, double descent) {
        return new Stretch(true, ascent, descent, 0);
    }

    static Stretch along(double width) {
        return new Stretch(false, 0, 0, width);
    }
}
