package dev.broadsheet.typesetter.text.breaks;

/**
 * A break opportunity. The width of a line between two of them is {@code end.endWidth - start.startWidth}. All widths are in pt.
 *
 * @param kind its kind
 * @param position index in the paragraph's text of the next line's first character
 * @param fragment index of the fragment with which, or within which, the next line begins
 * @param endWidth total width up to a line's end here: without trailing white space, with a hyphen
 * @param endSpace the part of {@code endWidth} that is white space
 * @param endElastic elastic space between ideographs in {@code endWidth}
 * @param startWidth total width before a line that begins here
 * @param startSpace the part of {@code startWidth} that is white space
 * @param startElastic elastic space between ideographs in {@code startWidth}
 */
public record Opportunity(
        Kind kind,
        int position,
        int fragment,
        double endWidth,
        double endSpace,
        double endElastic,
        double startWidth,
        double startSpace,
        double startElastic) {

    /** Kinds of breaks, with penalties on TeX's scale. */
    public enum Kind {
        /** The paragraph's beginning. */
        START(0),
        /** After white space, between ideographs, after dashes: wherever UAX #14 allows it. */
        PLAIN(0),
        /** After a hyphen that the author wrote. */
        AFTER_HYPHEN(50),
        /** Within an address. */
        ADDRESS(80),
        /** Within a word, where a hyphen appears. */
        HYPHEN(60),
        /** Within a name, where a hyphen appears. */
        HYPHEN_IN_NAME(120),
        /** Within a formula, after a relation. */
        FORMULA(250),
        /** Between any two letters, where a style sheet allows it. */
        ANYWHERE(0),
        /** Between any two letters of a word wider than a line. */
        EMERGENCY(200),
        /** The paragraph's end, or a forced break. */
        END(0);

        private final int penalty;

        Kind(int penalty) {
            this.penalty = penalty;
        }

        int penalty() {
            return penalty;
        }

        /** Whether the break inserts a hyphen. */
        public boolean isHyphen() {
            return this == HYPHEN || this == HYPHEN_IN_NAME;
        }

        /** Whether the text around it is shaped as one unless it is chosen. */
        public boolean isWithin() {
            return isHyphen() || this == EMERGENCY || this == ANYWHERE;
        }

        boolean showsHyphen() {
            return isHyphen() || this == AFTER_HYPHEN;
        }
    }
}
