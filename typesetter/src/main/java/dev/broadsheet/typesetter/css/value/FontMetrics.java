package dev.broadsheet.typesetter.css.value;

import java.util.List;

/** Gives the font measures behind the units {@code ex} and {@code ch}, in em. Must be pure. */
public interface FontMetrics {

    /** Half an em for both, as CSS Values 4 has it when measures are unknown. */
    FontMetrics UNKNOWN = new FontMetrics() {
        @Override
        public double xHeight(List<String> families, int weight, boolean italic) {
            return 0.5;
        }

        @Override
        public double zeroAdvance(List<String> families, int weight, boolean italic) {
            return 0.5;
        }
    };

    /** Height of the letter x of the first family that exists. */
    double xHeight(List<String> families, int weight, boolean italic);

    /** Advance of the digit zero of the first family that exists. */
    double zeroAdvance(List<String> families, int weight, boolean italic);

    /** Height of capitals of the first family that exists. */
    default double capHeight(List<String> families, int weight, boolean italic) {
        return 0.7;
    }

    /** Advance of a Chinese character, of the first family that has it. */
    default double ideographAdvance(List<String> families, int weight, boolean italic) {
        return 1;
    }
}
