package dev.broadsheet.typesetter.text;

/** The room that each line of a paragraph has: what floats and initial letters leave of the column. */
public interface Measure {

    /** Whether a word that its line does not hold is divided between any two letters, whatever its style says. */
    default boolean dividesWords() {
        return false;
    }

    /** Distance of the line's start from the column's start, in pt. */
    double start(int line);

    /** Width of the line, in pt. */
    double width(int line);

    /** Width of the narrowest line, in pt. */
    default double narrowest() {
        return width(0);
    }

    /** Whether all lines have the same room, so that it need not be asked for each. */
    default boolean isEven() {
        return false;
    }

    /** Every line has the same width. */
    static Measure of(double width) {
        return new Measure() {
            @Override
            public double start(int line) {
                return 0;
            }

            @Override
            public double width(int line) {
                return width;
            }

            @Override
            public boolean isEven() {
                return true;
            }
        };
    }
}
