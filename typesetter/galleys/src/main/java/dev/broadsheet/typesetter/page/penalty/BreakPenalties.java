package dev.broadsheet.typesetter.page.penalty;

/** The costs of page ends. A page end that breaks a rule costs more than any white space. */
public final class BreakPenalties {

    /** A hyphen at the foot of a page. */
    public static final double HYPHEN = 4;

    /** A footnote that runs on to the next page: as much as a seventh of the page left white. */
    public static final double SPLIT_NOTE = 8;

    /** A float that has to wait for a later page, and a page of floats only. */
    public static final double LATE_FLOAT = 40;

    /** A page more than the text of a chapter needs, for floats only. */
    public static final double ANOTHER_PAGE = 100;

    /**
     * A float that would rather stay where it is called, but moves to a later page: as much as a tenth of the page left white.
     */
    public static final double MOVED_FLOAT = 60;

    /** Such a float that spans all columns, for which columns before the one that calls it may have to end higher. */
    public static final double MOVED_WIDE_FLOAT = 120;

    /** {@code break-*: avoid}, for each box that asks for it. */
    public static final double AVOID = 10_000;

    /** A widow or orphan. */
    public static final double WIDOW = 20_000;

    /** A heading last on its page. */
    public static final double STRANDED = 50_000;

    /** More on a page than it holds; only when nothing else is left. */
    public static final double OVERFULL = 1_000_000;

    /** An empty page that the next content could have filled. */
    private static final double WASTE = 600;

    /** An empty page costs this much, a half empty one a quarter of it. */
    private static final double EMPTY = 400;

    /** Lines of white space at a page's foot that do not make the page short. */
    private static final double SHORT_LINES = 2;

    /** A page that is shorter than that. */
    private static final double SHORT = 40;

    /** Each line by which a page is shorter than that. */
    private static final double SHORTER = 10;

    /** Each line by which the margins of a page are stretched. */
    private static final double STRETCH = 3;

    /** Each line by which the margins of a page are shrunk. */
    private static final double SHRINK = 8;

    /** Each paragraph that has a line more or less than is best. */
    private static final double RESET = 10;

    /** Each line by which a float is lower, since its pictures are smaller. */
    private static final double LOWER = 9;

    /** Each line by which a float is higher, since its picture is drawn again. */
    private static final double HIGHER = 6;

    /** Each line by which margins exceed their preferred range so that a page is not short. */
    private static final double BEYOND = 14;

    /** Each line by which margins fall below their preferred range so that a page is not short. */
    private static final double TIGHTER = 25;

    /** A float at the foot of the page before the one that calls it. */
    private static final double AHEAD = 50;

    /** A full page of text between that foot and the call. */
    private static final double AHEAD_PAGE = 80;

    /** The least number of lines that the last page of a chapter should have. */
    private static final double LAST_LINES = 4;

    /** Each line that the last page has less than that. */
    private static final double LAST = 30;

    private BreakPenalties() {}

    /** Returns the cost of stretched or shrunk margins. @param lines by how much; negative for shrunk */
    public static double give(double lines) {
        return lines < 0 ? -lines * SHRINK : lines * STRETCH;
    }

    /** Returns the cost of paragraphs with more or less lines than is best. @param lines how many; negative for less */
    public static double reset(int lines) {
        return Math.abs(lines) * RESET;
    }

    /** Returns the cost of floats with other heights. @param lines by how many they are lower altogether; negative for higher */
    public static double lower(int lines) {
        return lines < 0 ? -lines * HIGHER : lines * LOWER;
    }

    /** Returns the cost of margins beyond their preferred range. @param lines by how many altogether; negative for below it */
    public static double beyond(double lines) {
        return lines < 0 ? -lines * TIGHTER : lines * BEYOND;
    }

    /** Returns the cost of a float at the foot of the page before its call. @param share share of a page between both */
    public static double ahead(double share) {
        return AHEAD + AHEAD_PAGE * share;
    }

    /** Returns the number of further lines with which a page is not short. @param lines number of lines that it has room for */
    public static int missing(double lines) {
        double more = lines - SHORT_LINES - 0.01;
        return more <= 0 ? 0 : (int) Math.ceil(more);
    }

    /** Whether a last page is nearly empty. @param lines number of lines on it */
    public static boolean isNearlyEmpty(double lines) {
        return lines < LAST_LINES - 0.01;
    }

    /** Returns the cost of a short page. @param lines number of lines that it has room for */
    public static double shortness(double lines) {
        double more = lines - SHORT_LINES;
        return more <= 0.01 ? 0 : SHORT + more * SHORTER;
    }

    /** Returns the cost of a nearly empty last page; 0 for others. @param lines number of lines on it */
    public static double lastPage(double lines) {
        return isNearlyEmpty(lines) ? LAST * (1 + LAST_LINES - lines) : 0;
    }

    /**
     * Returns the cost of white space that the content moved to the next page could have filled. It weighs more than other
     * white space: one short page before something that does not fit is better than many pages that all end a little high.
     */
    public static double waste(double room, double height) {
        return WASTE * Math.max(0, room) / Math.max(1, height);
    }

    /** Returns the cost of white space at a page's foot. */
    public static double slack(double free, double height) {
        double share = Math.max(0, free) / Math.max(1, height);
        return EMPTY * share * share;
    }
}
