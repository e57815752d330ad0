package dev.broadsheet.typesetter.page.galley;

/** What page ends cost, in one place; a page end that breaks a rule costs more than any white space. */
public final class BreakPenalties {

    /** A hyphen at the foot of a page. */
    public static final double HYPHEN = 4;

    /** A footnote that runs on to the next page: as much as a seventh of the page left white. */
    static final double SPLIT_NOTE = 8;

    /** A float that has to wait for a later page, and a page of floats only. */
    public static final double LATE_FLOAT = 40;

    /** A page more than the text of a chapter needs, for floats only. */
    public static final double ANOTHER_PAGE = 100;

    /** One that would rather stay where it is called: as much as a tenth of the page left white. */
    public static final double MOVED_FLOAT = 60;

    /** The same of one as wide as all columns, for which columns before the one that calls it may have to end higher. */
    public static final double MOVED_WIDE_FLOAT = 120;

    /** {@code break-*: avoid}, for each box that asks for it. */
    public static final double AVOID = 10_000;

    /** A widow or orphan. */
    public static final double WIDOW = 20_000;

    /** A heading last on its page. */
    public static final double STRANDED = 50_000;

    /** More on a page than it holds; only when nothing else is left. */
    public static final double OVERFULL = 1_000_000;

    /** What could have stood on an empty page costs this much. */
    private static final double WASTE = 600;

    /** An empty page costs this much, a half empty one a quarter of it. */
    private static final double EMPTY = 400;

    /** Of white space at a page's foot, as many lines as nobody minds. */
    private static final double SHORT_LINES = 2;

    /** A page that is shorter than that. */
    private static final double SHORT = 40;

    /** Each line by which it is. */
    private static final double SHORTER = 10;

    /** Each line by which the margins of a page are more than they were. */
    private static final double STRETCH = 3;

    /** Each line by which they are less. */
    private static final double SHRINK = 8;

    /** Each paragraph that is set a line longer or shorter than is best. */
    private static final double RESET = 10;

    /** Each line by which a float is lower, since its pictures are smaller. */
    private static final double LOWER = 9;

    /** Each line by which a float is higher, since its picture was drawn again. */
    private static final double HIGHER = 6;

    /** Each line by which margins are more than they should be, so that a page is not seen to be short. */
    private static final double BEYOND = 14;

    /** Each line by which margins are less than they should be, for the same reason. */
    private static final double TIGHTER = 25;

    /** A float at the foot of the page before the one that calls it. */
    private static final double AHEAD = 50;

    /** A page between that foot and the call. */
    private static final double AHEAD_PAGE = 80;

    /** The last page of a chapter should have this many lines. */
    private static final double LAST_LINES = 4;

    /** Each that is missing. */
    private static final double LAST = 30;

    private BreakPenalties() {}

    /** The cost of margins that are more, or less, than they were. @param lines by how much; negative for less */
    public static double give(double lines) {
        return lines < 0 ? -lines * SHRINK : lines * STRETCH;
    }

    /** The cost of paragraphs that have more lines than is best, or less. @param lines how many; negative for less */
    public static double reset(int lines) {
        return Math.abs(lines) * RESET;
    }

    /** The cost of floats whose pictures have other heights. @param lines by how many all are lower; negative for higher */
    public static double lower(int lines) {
        return lines < 0 ? -lines * HIGHER : lines * LOWER;
    }

    /** The cost of margins that are more, or less, than they should be. @param lines by how many all together; negative for less */
    public static double beyond(double lines) {
        return lines < 0 ? -lines * TIGHTER : lines * BEYOND;
    }

    /** The cost of a float at the foot of the page before the one that calls it. @param share of a page that is between */
    public static double ahead(double share) {
        return AHEAD + AHEAD_PAGE * share;
    }

    /** How many lines more make a page no longer short. @param lines how many more it would hold */
    public static int missing(double lines) {
        return (int) Math.max(0, Math.ceil(lines - SHORT_LINES - 0.01));
    }

    /** Whether a last page has next to nothing on it. @param lines how many it has */
    public static boolean isNearlyEmpty(double lines) {
        return lines < LAST_LINES - 0.01;
    }

    /** The cost of a page that is seen to be short. @param lines how many more it would hold */
    public static double shortness(double lines) {
        double more = lines - SHORT_LINES;
        return more <= 0.01 ? 0 : SHORT + more * SHORTER;
    }

    /** The cost of a last page with next to nothing on it. @param lines how many it has */
    public static double lastPage(double lines) {
        return isNearlyEmpty(lines) ? LAST * (1 + LAST_LINES - lines) : 0;
    }

    /**
     * The cost of leaving to the next page what could have stood on this one. It weighs more than the white space that is
     * evened out: one short page before what does not fit is better than many that all end a little high.
     */
    public static double waste(double room, double height) {
        return WASTE * Math.max(0, room) / Math.max(1, height);
    }

    /** The cost of white space at a page's foot. */
    public static double slack(double free, double height) {
        double share = Math.max(0, free) / Math.max(1, height);
        return EMPTY * share * share;
    }
}
