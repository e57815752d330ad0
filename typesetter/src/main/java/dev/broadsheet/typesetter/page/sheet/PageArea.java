package dev.broadsheet.typesetter.page.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The area of a page that its margins leave, in pt: that of the pages for which boxes are being laid out. */
public final class PageArea {

    /** A column in the margin that would begin lower than this above the page's foot, and go on, begins on the next page; in pt. */
    public static final double LEAST_OF_COLUMN = 60;

    private static final Turn START = new Turn("", -1);

    private final Geometries geometries;
    private Turn turn = START;
    private @Nullable PageTops tops;
    private double pen;
    private final Map<String, Integer> evenFrom = new HashMap<>();
    private final List<Double> floatWidths = new ArrayList<>();

    /** How far down the galley columns in margins reach. */
    private double marginTaken;

    public PageArea(Geometries geometries) {
        this.geometries = geometries;
    }

    /**
     * The pages for which boxes are being laid out.
     *
     * @param name empty for none
     * @param page index of the column in which they begin, among those of all pages; -1 where all pages of the name are as wide, or nothing is known yet
     */
    public record Turn(String name, int page) {

        /** What the JVM makes for a record is slow at first, and this is asked for each box. */
        public boolean isSameAs(Turn other) {
            return page == other.page && name.equals(other.name);
        }
    }

    /** Where pages began when the document was laid out last; null for pages that are as wide as others of their name. */
    public void expect(@Nullable PageTops landed) {
        tops = landed;
        turn = START;
        evenFrom.clear();
        floatWidths.clear();
        marginTaken = 0;
    }

    public double width() {
        return width(turn);
    }

    private double width(Turn of) {
        return geometry(of).columnWidth();
    }

    private PageGeometry geometry(Turn of) {
        PageTops landed = tops;
        return landed == null || of.page() < 0
                ? geometries.measure(of.name())
                : geometries.page(landed.sheet(of.page()), of.name());
    }

    /**
     * Width of a float that is placed on the page that a height of the galley is on, or where it was placed last.
     *
     * @param index of the float among all of the document
     * @param across whether it is as wide as all columns of its page
     */
    public double floatWidth(int index, double y, boolean across) {
        double width = tops != null && index < tops.floatWidths().size()
                ? tops.floatWidths().get(index)
                : floatWidth(y, across);
        while (floatWidths.size() <= index) {
            floatWidths.add(width);
        }
        floatWidths.set(index, width);
        return width;
    }

    private double floatWidth(double y, boolean across) {
        PageGeometry page = geometry(turn(turn.name(), y));
        return across ? page.width() : page.columnWidth();
    }

    /** Widths that the floats have been given, in their order, in pt. */
    public List<Double> floatWidths() {
        return List.copyOf(floatWidths);
    }

    /** The height of the galley that boxes are being laid out for. */
    public void reach(double y) {
        pen = y;
    }

    /** Width of the column that boxes are being laid out for, where they are now. */
    public double widthHere() {
        return width() + wider(pen);
    }

    /** Whether the page that boxes are being laid out for has a margin beside its text, and not other columns. */
    public boolean hasMarginHere() {
        return geometry(turn(turn.name(), pen)).columns().count() == 1;
    }

    /**
     * Whether a column in the margin begins on the page on which it is called, below others there, or the next one has a
     * margin too; if so, it takes its place.
     *
     * @param y where it begins, in the galley
     * @param height of it, with the gap below, in pt
     */
    public boolean takesMargin(double y, double height) {
        PageTops landed = tops;
        if (landed == null) {
            return true;
        }
        int page = landed.pageAt(y);
        boolean goesOn = geometry(new Turn(turn.name(), page + 1)).columns().count() == 1;
        double begin = Math.max(y, marginTaken);
        double room = landed.top(page) + geometry(new Turn(turn.name(), page)).height() - begin;
        if (!goesOn && room < LEAST_OF_COLUMN && room < height) {
            return false;
        }
        marginTaken = begin + height;
        return true;
    }

    /** Height of the lowest page of the name. */
    public double height() {
        return geometries.height(turn.name());
    }

    /** Width of the narrower one of the outer margins of the two sides. */
    public double outerMargin() {
        return Math.min(
                geometries.page(1, turn.name()).outerMargin(),
                geometries.page(2, turn.name()).outerMargin());
    }

    /** The pages for which boxes are being laid out. */
    public Turn turn() {
        return turn;
    }

    /** Pages of a name, and of them the one that a height of the galley is on. */
    public Turn turn(String name, double y) {
        return new Turn(name, tops == null ? -1 : tops.pageAt(y));
    }

    public void turnTo(Turn pages) {
        turn = pages;
    }

    /** How much wider than here the page is that a height of the galley is on. */
    public double wider(double y) {
        return tops == null ? 0 : width(turn(turn.name(), y)) - width();
    }

    /** Whether the page that a height of the galley is on, and all below it, are as wide as each other. */
    public boolean isEvenBelow(double y) {
        PageTops landed = tops;
        return landed == null
                || landed.pageAt(y) >= evenFrom.computeIfAbsent(turn.name(), name -> evenFrom(landed, name));
    }

    /** Whether the pages that two heights of the galley are on, and those between them, are as wide as each other. */
    public boolean isEvenBetween(double y, double below) {
        PageTops landed = tops;
        if (landed != null) {
            int first = landed.pageAt(y);
            for (int page = landed.pageAt(below); page > first; page--) {
                if (width(new Turn(turn.name(), page)) != width(new Turn(turn.name(), first))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int evenFrom(PageTops landed, String name) {
        int page = landed.count() - 1;
        double last = width(new Turn(name, page));
        while (page > 0 && width(new Turn(name, page - 1)) == last) {
            page--;
        }
        return page;
    }

    /** Where the next page begins, in the galley; the height itself where pages are as wide as each other. */
    public double nextTop(double y) {
        return tops == null ? y : tops.nextTop(y);
    }

    /** Whether pages of one name differ in width. */
    public boolean varies() {
        return tops != null;
    }
}
