package dev.broadsheet.citation.csl;

/**
 * The position of a cite relative to earlier cites of the same work.
 *
 * @param near whether the previous cite of the work is within the near-note distance
 * @param firstNote the number of the note with the first cite of the work; 0 for none
 */
record CitePosition(Kind kind, boolean near, int firstNote) {

    static final CitePosition FIRST = new CitePosition(Kind.FIRST, false, 0);

    /** The values of CSL's {@code position}, except {@code near-note}. */
    enum Kind {
        FIRST,
        SUBSEQUENT,
        IBID_WITH_LOCATOR,
        IBID
    }

    /** Whether a value of the style's {@code position} test holds. */
    boolean is(String test) {
        return switch (test) {
            case "first" -> kind == Kind.FIRST;
            case "subsequent" -> kind != Kind.FIRST;
            case "ibid" -> kind == Kind.IBID || kind == Kind.IBID_WITH_LOCATOR;
            case "ibid-with-locator" -> kind == Kind.IBID_WITH_LOCATOR;
            case "near-note" -> near;
            default -> false;
        };
    }
}
