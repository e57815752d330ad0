package dev.broadsheet.typesetter.css.value;

import java.util.List;

/** Font metrics for the units {@code ex}, {@code ch}, {@code cap} and {@code ic}, in em. Results must be constant. */
public interface FontMetrics {

    /** The defaults of CSS Values 4 if metrics are unknown: half an em. */
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

    /** Returns the height of the letter x of the first available family. */
    double xHeight(List<String> families, int weight, boolean italic);

    /** Returns the advance of the digit zero of the first available family. */
    double zeroAdvance(List<String> families, int weight, boolean italic);

    /** Returns the height of capitals of the first available family. */
    default double capHeight(List<String> families, int weight, boolean italic) {
        return 0.7;
    }

    /** Returns the advance of an ideograph of the first family that has one. */
    default double ideographAdvance(List<String> families, int weight, boolean italic) {
        return 1;
    }
}
