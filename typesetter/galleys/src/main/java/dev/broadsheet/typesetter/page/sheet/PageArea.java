package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.box.BlockBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page area for which boxes are currently laid out, in pt. */
public final class PageArea {

    /** Least height above the page's foot at which a margin column that continues may begin, in pt. */
    public static final double LEAST_OF_COLUMN = 60;

    /** Height by which margins above a margin column may grow when its page is filled, in pt. */
    private static final double GROWTH = 14;

    private static final Turn START = new Turn("", -1);

    private final Geometries geometries;
    private Turn turn = START;
    private @Nullable PageTops tops;
    private double pen;
    private int positionsAsked;
    private final Map<String, Integer> evenFrom = new HashMap<>();
    private final List<Double> floatWidths = new ArrayList<>();

    /** Lowest position of margin columns in the galley. */
    private double marginTaken;

    public PageArea(Geometries geometries) {
        this.geometries = geometries;
    }

    /**
     * The pages for which boxes are currently laid out.
     *
     * @param name page name; empty for none
     * @param page index of the column in which they begin, among those of all pages; -1 if all pages of the name are equally
     *     wide, or if it is unknown
     */
    public record Turn(String name, int page) {

        /** Replaces the generated {@code equals}, whose first use is slow; called for each box. */
        public boolean isSameAs(Turn other) {
            return page == other.page && name.equals(other.name);
        }
    }

    /** Sets where pages began in the last layout; null if pages of one name are equally wide. */
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
     * Returns the width of a page float at a position of the galley, or that of its last position.
     *
     * @param index index of the float in the document
     * @param across whether it spans all columns of its page
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

    /** Returns the widths of the floats, in order, in pt. */
    public List<Double> floatWidths() {
        return List.copyOf(floatWidths);
    }

    /** Returns how often layout has depended on a position in the galley so far. */
    public int positionsAsked() {
        return positionsAsked;
    }

    /** Sets the current position in the galley. */
    public void reach(double y) {
        pen = y;
    }

    /** Returns the column width at the current position. */
    public double widthHere() {
        return width() + wider(pen);
    }

    /** Returns the width of a footnote: that of the narrowest page that it was on in the last layout. */
    public double noteWidth(BlockBox body) {
        Double landed = tops == null ? null : tops.noteWidths().get(body);
        return landed == null ? widthHere() : landed;
    }

    /** Whether the current page has one column, and thus a margin beside the text. */
    public boolean hasMarginHere() {
        return geometry(turn(turn.name(), pen)).columns().count() == 1;
    }

    /**
     * Reserves the margin for a column if it can begin on its page, below other margin columns, or if the next page has a
     * margin too.
     *
     * @param y its start in the galley
     * @param height its height, in pt
     * @param gap gap below it, in pt
     * @param divisible whether it may continue on the next page
     * @return whether it is placed in the margin
     */
    public boolean takesMargin(double y, double height, double gap, boolean divisible) {
        positionsAsked++;
        PageTops landed = tops;
        if (landed == null) {
            return true;
        }
        int page = landed.pageAt(y);
        boolean goesOn = geometry(new Turn(turn.name(), page + 1)).columns().count() == 1;
        double begin = Math.max(y, marginTaken);
        double room = landed.top(page) + geometry(new Turn(turn.name(), page)).height() - begin;
        double least = divisible ? Math.min(height, LEAST_OF_COLUMN) : height + GROWTH;
        if (!goesOn && room < least) {
            return false;
        }
        marginTaken = begin + height + gap;
        return true;
    }

    /** Returns the height of the lowest page of the name. */
    public double height() {
        return geometries.height(turn.name());
    }

    /** Returns the width of the narrower outer margin of left and right pages. */
    public double outerMargin() {
        return Math.min(
                geometries.page(1, turn.name()).outerMargin(),
                geometries.page(2, turn.name()).outerMargin());
    }

    /** Returns the pages for which boxes are currently laid out. */
    public Turn turn() {
        return turn;
    }

    /** Returns the page of a name at a position of the galley. */
    public Turn turn(String name, double y) {
        positionsAsked++;
        return new Turn(name, tops == null ? -1 : tops.pageAt(y));
    }

    public void turnTo(Turn pages) {
        turn = pages;
    }

    /** Returns by how much the page at a position of the galley is wider than the current one. */
    public double wider(double y) {
        return tops == null ? 0 : width(turn(turn.name(), y)) - width();
    }

    /** Whether all pages from a position of the galley on are equally wide. */
    public boolean isEvenBelow(double y) {
        positionsAsked++;
        PageTops landed = tops;
        return landed == null
                || landed.pageAt(y) >= evenFrom.computeIfAbsent(turn.name(), name -> evenFrom(landed, name));
    }

    /** Returns by how much the narrowest page between two positions of the galley is narrower than the first; 0 if none is. */
    public double narrower(double y, double below) {
        PageTops landed = tops;
        double least = 0;
        if (landed != null) {
            int first = landed.pageAt(y);
            double width = width(new Turn(turn.name(), first));
            for (int page = landed.pageAt(below); page > first; page--) {
                least = Math.max(least, width - width(new Turn(turn.name(), page)));
            }
        }
        return least;
    }

    /** Whether all pages between two positions of the galley are equally wide. */
    public boolean isEvenBetween(double y, double below) {
        positionsAsked++;
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

    /** Returns the start of the next page in the galley; the position itself if pages are equally wide. */
    public double nextTop(double y) {
        positionsAsked++;
        return tops == null ? y : tops.nextTop(y);
    }

    /** Whether pages of one name differ in width. */
    public boolean varies() {
        return tops != null;
    }
}
