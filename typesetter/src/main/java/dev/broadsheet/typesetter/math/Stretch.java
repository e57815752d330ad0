package dev.broadsheet.typesetter.math;

/**
 * How far an operator is to stretch; MathML Core, section 3.2.4.3. Lengths in pt.
 *
 * @param vertical whether upwards and downwards, or along the line
 * @param ascent of what it is beside
 * @param descent of what it is beside
 * @param width of what it is over or under
 */
record Stretch(boolean vertical, double ascent, double descent, double width) {

    static Stretch beside(double ascent, double descent) {
        return new Stretch(true, ascent, descent, 0);
    }

    static Stretch along(double width) {
        return new Stretch(false, 0, 0, width);
    }
}
