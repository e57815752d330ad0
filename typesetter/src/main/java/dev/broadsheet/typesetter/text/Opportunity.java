package dev.broadsheet.typesetter.text;

/**
 * A place where a line may end. The width of a line between two of them is {@code end.endWidth - start.startWidth}.
 *
 * @param kind why it may
 * @param position index in the paragraph's text of the next line's first character
 * @param fragment index of the fragment with which, or within which, the next line begins
 * @param endWidth width of all content before it, white space at its end left out, a hyphen counted
 * @param endSpace the part of it that is white space
 * @param endElastic room that may be added between ideographs before it
 * @param startWidth width of all content that a line beginning here leaves behind
 * @param startSpace the part of it that is white space
 * @param startElastic the same as {@code endElastic}, of all that is left behind
 */
record Opportunity(
        Kind kind,
        int position,
        int fragment,
        double endWidth,
        double endSpace,
        double endElastic,
        double startWidth,
        double startSpace,
        double startElastic) {

    /** Kinds of breaks, with TeX's penalties. */
    enum Kind {
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
        /** The same within a name. */
        HYPHEN_IN_NAME(120),
        /** Within a formula, after a relation. */
        FORMULA(250),
        /** Between any two letters, where a style sheet allows it. */
        ANYWHERE(0),
        /** Between any two letters of a word that no line holds. */
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

        /** Whether the line ends with a hyphen that would not be there but for the break. */
        boolean isHyphen() {
            return this == HYPHEN || this == HYPHEN_IN_NAME;
        }

        /** Whether the text around it is shaped as one where no line ends. */
        boolean isWithin() {
            return isHyphen() || this == EMERGENCY || this == ANYWHERE;
        }

        boolean showsHyphen() {
            return isHyphen() || this == AFTER_HYPHEN;
        }
    }
}
