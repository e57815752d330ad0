package dev.broadsheet.citation.csl;

/**
 * Where a cite is among those of its work.
 *
 * @param near whether the last cite of the work is in one of the notes just before
 * @param firstNote number of the note of its first cite; 0 for none
 */
record Place(Position position, boolean near, int firstNote) {

    static final Place FIRST = new Place(Position.FIRST, false, 0);

    /** How often a work was cited before. */
    enum Position {
        FIRST,
        SUBSEQUENT,
        IBID_WITH_LOCATOR,
        IBID
    }

    /** Whether a test of a style holds. */
    boolean is(String test) {
        return switch (test) {
            case "first" -> position == Position.FIRST;
            case "subsequent" -> position != Position.FIRST;
            case "ibid" -> position == Position.IBID || position == Position.IBID_WITH_LOCATOR;
            case "ibid-with-locator" -> position == Position.IBID_WITH_LOCATOR;
            case "near-note" -> near;
            default -> false;
        };
    }
}
