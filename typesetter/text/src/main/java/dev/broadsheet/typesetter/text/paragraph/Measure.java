package dev.broadsheet.typesetter.text.paragraph;

/** The position and width of each line of a paragraph, which floats and initial letters reduce. */
public interface Measure {

    /** Whether a word wider than its line may be divided between any two letters, regardless of its style. */
    default boolean dividesWords() {
        return false;
    }

    /** Returns the distance of the line's start from the column's start, in pt. */
    double start(int line);

    /** Returns the width of the line, in pt. */
    double width(int line);

    /** Returns the width of the narrowest line, in pt. */
    default double narrowest() {
        return width(0);
    }

    /** Whether all lines have the same position and width. */
    default boolean isEven() {
        return false;
    }

    /** Returns the number of first lines beside an initial letter, if all others are alike; -1 if they differ. */
    default int besideInitial() {
        return isEven() ? 0 : -1;
    }

    /** Returns a measure of constant width. */
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
