package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.box.Margins;
import dev.broadsheet.typesetter.page.penalty.BreakPenalty;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Builds a galley: places content below the margins above it, which collapse (CSS 2.2, section 8.3.1). Margins and starts of
 * boxes are held back until content with a height follows. The pen is the position in the galley at which the next content
 * begins, in pt. Where pages may end is up to its {@link #breaks}.
 */
public final class GalleyBuilder {

    private final GalleyItems items = new GalleyItems();
    private final Margins margins = new Margins();
    private final BreakControls breaks;
    private final ListRoom lists = new ListRoom();
    private final Deque<Containing> containing = new ArrayDeque<>(1);
    private final LineGrid grid;
    private final boolean ofPages;
    private int elastic;
    private int group;
    private boolean dividesWords;
    private int pageFloats;
    private Direction direction = Direction.LTR;

    /** Creates a builder for a galley within another one, where pages cannot change their name. */
    public GalleyBuilder() {
        this(false, 0);
    }

    private GalleyBuilder(boolean ofPages, double grid) {
        this.ofPages = ofPages;
        this.breaks = new BreakControls(items, ofPages, this::passFloats);
        this.grid = new LineGrid(grid);
    }

    /**
     * Creates a builder for the galley of a document's pages. @param grid distance of the lines of the grid, in pt; 0 for none
     */
    public static GalleyBuilder ofPages(double grid) {
        return new GalleyBuilder(true, grid);
    }

    /** Whether the galley is cut into the pages of the document, outside of columns, so that pages of another name can follow. */
    public boolean isOfPages() {
        return breaks.areOfPages();
    }

    /** Returns the direction of the box that contains the next boxes. */
    public Direction direction() {
        return direction;
    }

    public void direction(Direction ofBox) {
        direction = ofBox;
    }

    /** Returns the pen after the margins so far. */
    public double pen() {
        return ExactLength.of(items.pen() + margins.collapsed(breaks.areForced()));
    }

    public Exclusions exclusions() {
        return items.exclusions();
    }

    /** Adds the margin above a box. */
    public void marginAbove(double margin) {
        margins.above(margin);
    }

    /** Adds the margin below a box. */
    public void marginBelow(double margin) {
        margins.below(margin, breaks.areForced());
    }

    /** Adds the space between rows of items, of which nothing is left at a page end. */
    public void gutter(double height) {
        margins.between(height);
    }

    /** Adds the space above an item, of which nothing but its own margin is left after a forced page or column end. */
    public void gutter(double height, double margin) {
        margins.between(height);
        margins.after(margin);
    }

    /** Lets the current margin stretch or shrink by these heights, in pt, to fill pages. */
    public void give(double more, double less) {
        if (isOfPages()) {
            margins.give(more, less);
        }
    }

    /** Begins content whose lines may leave the grid when margins stretch or shrink, up to the matching {@link #endElastic}. */
    public void beginElastic() {
        elastic++;
    }

    public void endElastic() {
        elastic--;
    }

    /** Returns what the boxes say about page and column ends at the pen. */
    public BreakControls breaks() {
        return breaks;
    }

    /** Returns the number of items. */
    public int size() {
        return items.size();
    }

    public void open(Frame frame) {
        items.attach(new Item.Open(frame));
    }

    public void close(Frame frame) {
        items.end(new Item.Close(frame));
    }

    /** Makes the box just opened the containing block of positioned boxes, until {@link #endContaining}. */
    public void beginContaining(Containing box) {
        containing.push(box);
        items.attach(new Item.Anchor(box));
    }

    public void endContaining() {
        endContaining(pen());
    }

    /** Ends the containing block at a position of the galley, regardless of the end of its content. */
    public void endContaining(double end) {
        Containing ended = containing.pop();
        ended.endAt(end);
        double past = end - pen();
        ended.fromBottom().forEach(box -> items.end(box.at(box.y() + past)));
    }

    /** Returns the containing block of positioned boxes; null for the page area. */
    @Nullable
    public Containing containing() {
        return containing.peek();
    }

    /** Returns the state of the current list. */
    public ListRoom lists() {
        return lists;
    }

    /** Adds an item without height that belongs to the content that follows. */
    public void attach(Item item) {
        items.attach(item);
    }

    /** Adds a float, which following margins may still move down. */
    public void attachFloat(Item.Overlay item, Exclusions.Area room) {
        items.attachFloat(item, room, pen());
        breaks.floated();
    }

    /** Adds padding and border above the content of a box. */
    public void padTop(double height) {
        settle();
        items.pad(height);
    }

    /** Adds padding and border below the content of a box. */
    public void padBottom(double height) {
        breaks.forbid();
        settle();
        items.pad(height);
        breaks.allow();
    }

    /**
     * Moves the pen down below floats to a position of the galley, if it is above it. A page may end there, and before each
     * float, at the costs that the preceding content sets.
     */
    public void moveTo(double y) {
        if (y - pen() <= 0) {
            return;
        }
        BreakPenalty hints = breaks.hints();
        settle(true);
        while (items.reachFloat(y)) {
            breaks.addBetween(hints);
            items.addFloat();
        }
        items.padTo(y);
        breaks.allow(hints);
    }

    /** Moves the pen down below all floats. */
    private void passFloats() {
        while (exclusions().bottom() > Math.max(items.pen(), pen()) + 0.001) {
            moveTo(exclusions().bottom());
        }
        items.addFloats(Double.POSITIVE_INFINITY);
    }

    /** Adds space that belongs to the last content, down to a position of the galley; a page may end after it. */
    public void fillTo(double y) {
        items.padTo(y);
    }

    /** Whether lines of this height are on the page grid here. */
    public boolean isOnGrid(double height) {
        return elastic == 0 && grid.holds(height);
    }

    /** Lowers the content that follows to the page grid, if lines of this height are on it. @return whether the pen moved */
    public boolean register(double height) {
        return grid.holds(height) && registerAt(pen());
    }

    /**
     * Begins a heading: a box that stays with the content that follows. Its own lines are not aligned to the grid; the space
     * above it brings the text below it to the grid.
     *
     * @param height height of the heading with the margin below; 0 if not known
     */
    public void beginHeading(double height) {
        breaks.turnPage();
        if (grid.beginHeading()) {
            registerAt(items.pen());
            if (height > 0) {
                registerAt(pen() + height);
            }
        }
    }

    public void endHeading() {
        grid.endHeading();
    }

    private boolean registerAt(double y) {
        breaks.turnPage();
        double missing = breaks.isForced() && breaks.isPossible() ? 0 : grid.missing(y);
        margins.widen(missing);
        return missing > 0;
    }

    /** Returns the height that a float of a height takes from pages or columns, rounded up to the grid. */
    public double onGrid(double height) {
        return grid.rounded(height);
    }

    /** Ends a sequence of adjoining margins, which fixes the pen. */
    public void settle() {
        settle(false);
    }

    /** Ends the sequence of adjoining margins above floats; the content after them may still move lower. */
    public void settleFloats() {
        settle(true);
    }

    /** @param passing whether the content after floats may still move lower */
    private void settle(boolean passing) {
        breaks.turnPage();
        if (items.areColumnsEmpty()) {
            registerAt(pen());
        }
        if (breaks.isPossible()) {
            breaks.addBetween();
        }
        settleMargins();
        items.settle(breaks.besideFloats(), passing);
        if (passing) {
            breaks.passed();
        } else {
            breaks.settled();
        }
        grid.settled();
    }

    private void settleMargins() {
        boolean forced = breaks.areForced();
        double gap = margins.collapsed(forced);
        double onGrid = breaks.isPossible() ? grid.kept(items.pen(), gap, breaks.isForced() || items.isEmpty()) : 0;
        double kept = forced ? gap : onGrid;
        if (gap != kept || (margins.stretch() > 0 && !forced)) {
            items.gap(new Item.Gap(gap - kept, margins.stretch(), Math.min(margins.shrink(), gap - kept), group));
        }
        items.pad(kept);
        margins.settled();
    }

    public void piece(Item.Piece piece) {
        settle();
        append(piece);
    }

    /**
     * Adds a line other than the first of a paragraph, after a break opportunity with a cost of its own.
     *
     * @param alone whether a line may be alone in its column
     */
    public void lineAfterCut(Item.Piece line, double cost, boolean alone) {
        pieceAfterCut(line, cost, !alone, Item.Repeated.NOTHING);
    }

    /** Adds a piece after a break opportunity with a cost of its own, as between the rows of a table. */
    public void pieceAfterCut(Item.Piece piece, double cost, Item.Repeated repeated) {
        pieceAfterCut(piece, cost, false, repeated);
    }

    /** Adds such a piece with space above it that is dropped if a page ends there. */
    public void pieceAfterGap(double gap, Item.Piece piece, double cost, Item.Repeated repeated) {
        breaks.addWithin(cost, false, grid.around(items.pen(), repeated));
        items.flush();
        if (gap > 0) {
            items.gap(gap);
        }
        append(piece);
    }

    private void pieceAfterCut(Item.Piece piece, double cost, boolean inText, Item.Repeated repeated) {
        breaks.addWithin(cost, inText, grid.around(items.pen(), repeated));
        items.flush();
        append(piece);
    }

    private void append(Item.Piece piece) {
        items.piece(isOfPages() ? piece.in(group) : piece.rigid());
        if (elastic == 0 && piece.slice() == null && grid.isLine(piece.height())) {
            group++;
        }
        breaks.ended();
    }

    /** Returns the columns in which the next content is set; null for none. */
    @Nullable
    public ColumnSpec spec() {
        return items.columns();
    }

    /** Lets words that are too long for a line be divided from here on. */
    public void divideWords() {
        dividesWords = true;
    }

    public boolean dividesWords() {
        return dividesWords;
    }

    /** Whether a box here can become a page float. */
    public boolean canFloat() {
        return ofPages;
    }

    /** Returns the number of page floats so far. */
    public int pageFloats() {
        return pageFloats;
    }

    /** Whether floats are beside the next content. */
    public boolean isBesideFloats() {
        return exclusions().bottom() > pen();
    }

    /**
     * Adds a page float. It belongs to the content before it, unless a page end is forced in between, or it is first in a box.
     *
     * @param begins whether it may also begin the next page, before the text that follows it
     */
    public void pageFloat(Item.PageFloat own, boolean begins) {
        pageFloats++;
        if (own.isInPlace() && items.isWaiting()) {
            BreakPenalty hints = breaks.hints();
            settle();
            items.add(own);
            breaks.allow(hints);
        } else if (breaks.isForced() || items.isEmpty()) {
            items.attach(own);
        } else {
            if (own.isInPlace() && items.endWithFloat()) {
                breaks.addBetweenFigures();
            } else if (begins && breaks.isPossible()) {
                breaks.addBetween();
            }
            items.add(own);
        }
    }

    public void columnFloat(Item.ColumnFloat own) {
        settle();
        items.columnFloat(own);
        breaks.ended();
    }

    /** Begins columns for the content up to {@link #endColumns}. They cannot be nested. */
    public void beginColumns(ColumnSpec wanted) {
        passFloats();
        breaks.changeColumns();
        items.beginColumns(wanted);
    }

    /** @param most height of a page */
    public void endColumns(double most) {
        passFloats();
        breaks.changeColumns();
        items.endColumns(most);
    }

    /** Returns the finished galley for use within another one: its last margin counts, and it contains its floats. */
    public Galley finishInner() {
        passFloats();
        breaks.forbid();
        settle();
        return items.galley(breaks.first());
    }

    /** Returns the finished galley of the pages, without the margin at its end. */
    public Galley finish() {
        passFloats();
        items.flush();
        return items.galley(breaks.first());
    }
}
