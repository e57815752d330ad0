package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.value.Keyword.Break;
import dev.broadsheet.typesetter.css.value.Keyword.Direction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes a galley: collapses margins (CSS 2.2, section 8.3.1), and works out what a page end costs between two boxes
 * (CSS Fragmentation 3, section 4). Margins and box tops wait until something with a height follows.
 */
public final class GalleyBuilder {

    private final GalleyItems items = new GalleyItems();
    private final Margins margins = new Margins();
    private final NextBreak turn = new NextBreak();
    private final Keepings keepings = new Keepings();
    private final ListRoom lists = new ListRoom();
    private final Deque<Containing> containing = new ArrayDeque<>();
    private final LineGrid grid;
    private final boolean ofPages;
    private boolean cutAllowed;
    private int elastic;
    private int group;
    private boolean dividesWords;
    private int pageFloats;
    private Direction direction = Direction.LTR;

    /** Within another galley, where pages cannot change their name. */
    public GalleyBuilder() {
        this(false, 0);
    }

    private GalleyBuilder(boolean ofPages, double grid) {
        this.ofPages = ofPages;
        this.grid = new LineGrid(grid);
    }

    /** @param grid distance of the lines that pages keep, in pt; 0 for none */
    public static GalleyBuilder ofPages(double grid) {
        return new GalleyBuilder(true, grid);
    }

    /** Whether it is cut into the pages of the document, and pages of another name can follow. */
    public boolean isOfPages() {
        return ofPages && spec() == null;
    }

    /** That of the box in which boxes are placed. */
    public Direction direction() {
        return direction;
    }

    public void direction(Direction ofBox) {
        direction = ofBox;
    }

    /** Where the next thing would be if margins ended here. */
    public double pen() {
        return Exact.of(items.pen() + margins.collapsed());
    }

    public Exclusions exclusions() {
        return items.exclusions();
    }

    public void margin(double margin) {
        margins.add(margin);
    }

    /** The margin here may be so much more, or less, so that pages are filled. */
    public void give(double more, double less) {
        if (isOfPages()) {
            margins.give(more, less);
        }
    }

    /** From here to the matching {@link #endElastic}, lines may leave the grid when margins grow or shrink. */
    public void beginElastic() {
        elastic++;
    }

    public void endElastic() {
        elastic--;
    }

    /** {@code break-before} of the box that follows, or {@code break-after} of the one that ends here. */
    public void breakHint(Break value, double cost) {
        switch (value) {
            case AVOID, AVOID_PAGE, AVOID_COLUMN -> keepings.hint(value, cost);
            case PAGE, LEFT, RIGHT, RECTO, VERSO -> force(value);
            case COLUMN -> turn.forceColumn(spec() != null && !items.areColumnsEmpty());
            case AUTO -> {}
        }
    }

    private void force(Break value) {
        turn.force(value, !items.isEmpty());
        if (turn.isForced()) {
            items.keepPinned();
        }
    }

    /** The name of the pages for what follows: a change forces a page end. */
    public void page(String name) {
        turn.name(name);
    }

    /** From here to the matching {@link #leave}, the ends that {@code break-inside} names are to be avoided. */
    public void enter(Break inside) {
        keepings.enter(inside);
    }

    public void leave(Break inside) {
        keepings.leave(inside);
    }

    /**
     * Ends within a box that is higher than a page cannot be avoided, and cost no more than others.
     *
     * @param from how many items there were where the box began
     */
    public void leaveDivided(Break inside, int from) {
        leave(inside);
        if (isOfPages() && (inside == Break.AVOID || inside == Break.AVOID_PAGE)) {
            items.allowCuts(from);
        }
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }

    public void open(Frame frame) {
        items.attach(new Item.Open(frame));
    }

    public void close(Frame frame) {
        items.end(new Item.Close(frame));
    }

    /** The box that has just been opened is one by which others are positioned, until {@link #endContaining}. */
    public void beginContaining(Containing box) {
        containing.push(box);
        items.attach(new Item.Anchor(box));
    }

    public void endContaining() {
        endContaining(pen());
    }

    /** The same of a box that ends at a height of the column, wherever its content does. */
    public void endContaining(double end) {
        Containing ended = containing.pop();
        ended.endAt(end);
        double past = end - pen();
        ended.fromBottom().forEach(box -> items.end(box.at(box.y() + past)));
    }

    /** What positioned boxes are placed by; null for the page area. */
    @Nullable
    public Containing containing() {
        return containing.peek();
    }

    /** The list that this is in. */
    public ListRoom lists() {
        return lists;
    }

    /** Something without height that belongs to what follows. */
    public void attach(Item item) {
        items.attach(item);
    }

    /** A float; the margin that follows may still move it down. */
    public void attachFloat(Item.Overlay item, Exclusions.Area room) {
        items.attachFloat(item, room, pen());
        keepings.floated();
    }

    /** Padding and border above the content of a box. */
    public void padTop(double height) {
        settle();
        items.pad(height);
    }

    /** Padding and border below the content of a box. */
    public void padBottom(double height) {
        cutAllowed = false;
        settle();
        items.pad(height);
        cutAllowed = true;
    }

    /**
     * Moves the pen down below floats to a height of the column, if it is above it. A page may end there, and before each
     * float, unless it must not end above the floats for the sake of what is before them.
     */
    public void moveTo(double y) {
        if (y - pen() <= 0) {
            return;
        }
        BreakPenalty hints = keepings.hints();
        settle(true);
        while (items.reachFloat(y)) {
            cut(keepings.between().plus(hints), false, Item.Repeated.NOTHING);
            items.addFloat();
        }
        items.padTo(y);
        cutAllowed = true;
        keepings.hint(hints);
    }

    /** Moves the pen down below all floats. */
    private void passFloats() {
        while (exclusions().bottom() > Math.max(items.pen(), pen()) + 0.001) {
            moveTo(exclusions().bottom());
        }
        items.addFloats(Double.POSITIVE_INFINITY);
    }

    /** Keeps room below what is there last, down to a height of the column; a page may end after it. */
    public void fillTo(double y) {
        items.padTo(y);
    }

    /** Whether lines of this height are on the grid of the pages here. */
    public boolean isOnGrid(double height) {
        return elastic == 0 && grid.holds(height);
    }

    /** Lowers what follows to the grid of the pages, if lines of this height are on it. @return whether it has to be */
    public boolean register(double height) {
        return grid.holds(height) && registerAt(pen());
    }

    /**
     * A box that stays with what follows: its margins may divide a line between them, so that none of its lines but what
     * is before it is brought to the grid.
     *
     * @param height with the margin below, so that what brings the text below to the grid is above; 0 if not known
     */
    public void beginHeading(double height) {
        turnPage();
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
        turnPage();
        double missing = turn.isForced() && cutAllowed ? 0 : grid.missing(y);
        margins.widen(missing);
        return missing > 0;
    }

    /** The height that a float takes from pages or columns. */
    public double onGrid(double height) {
        return grid.rounded(height);
    }

    /** Ends the stretch of margins: from here on the pen is fixed. */
    public void settle() {
        settle(false);
    }

    /** Ends the stretch of margins above floats; what follows them may still go lower. */
    public void settleFloats() {
        settle(true);
    }

    /** @param passing whether what follows the floats may be lower */
    private void settle(boolean passing) {
        turnPage();
        if (items.areColumnsEmpty()) {
            registerAt(pen());
        }
        if (cutAllowed) {
            cut(keepings.between(), false, Item.Repeated.NOTHING);
        }
        settleMargins();
        items.settle(cutAllowed || items.isEmpty() ? keepings.between() : null, passing);
        if (passing) {
            keepings.passed();
        } else {
            keepings.settled();
        }
        grid.settled();
        turn.settled();
        cutAllowed = false;
    }

    private void settleMargins() {
        double gap = margins.collapsed();
        double kept = cutAllowed ? grid.kept(items.pen(), gap, turn.isForced() || items.isEmpty()) : 0;
        if (gap != kept || margins.stretch() > 0) {
            items.gap(new Item.Gap(gap - kept, margins.stretch(), Math.min(margins.shrink(), gap - kept), group));
        }
        items.pad(kept);
        margins.settled();
    }

    /** Within padding no page can end, so that what is there first stays on the page that it is on. */
    private void turnPage() {
        if (items.isEmpty()) {
            turn.start();
        } else if (cutAllowed) {
            turn.take();
        }
    }

    public void piece(Item.Piece piece) {
        settle();
        append(piece);
    }

    /** A line of a paragraph but the first, after a page end that has a cost of its own. */
    public void lineAfterCut(Item.Piece line, double cost) {
        pieceAfterCut(line, cost, true, Item.Repeated.NOTHING);
    }

    /** A piece after a page end that has a cost of its own, as between the rows of a table. */
    public void pieceAfterCut(Item.Piece piece, double cost, Item.Repeated repeated) {
        pieceAfterCut(piece, cost, false, repeated);
    }

    /** The same with room above the piece that is lost when a page ends there. */
    public void pieceAfterGap(double gap, Item.Piece piece, double cost, Item.Repeated repeated) {
        cut(keepings.within().plus(cost), false, grid.around(items.pen(), repeated));
        items.flush();
        if (gap > 0) {
            items.gap(gap);
        }
        append(piece);
    }

    private void pieceAfterCut(Item.Piece piece, double cost, boolean inText, Item.Repeated repeated) {
        cut(keepings.within().plus(cost), inText, grid.around(items.pen(), repeated));
        items.flush();
        append(piece);
    }

    private void cut(BreakPenalty cost, boolean inText, Item.Repeated repeated) {
        items.cut(cost, turn.turn(), turn.isColumnForced(), inText, repeated);
    }

    private void append(Item.Piece piece) {
        items.piece(isOfPages() ? piece.in(group) : piece.rigid());
        if (elastic == 0 && piece.slice() == null && grid.isLine(piece.height())) {
            group++;
        }
        ended();
    }

    private void ended() {
        cutAllowed = true;
        keepings.settled();
    }

    /** The columns in which what follows is set; null for none. */
    @Nullable
    public ColumnSpec spec() {
        return items.columns();
    }

    /** Rather than let words stick out, they are divided from here on. */
    public void divideWords() {
        dividesWords = true;
    }

    public boolean dividesWords() {
        return dividesWords;
    }

    /** Whether something here can go to the top or the foot of a page. */
    public boolean canFloat() {
        return ofPages;
    }

    /** How many floats of pages there are so far. */
    public int pageFloats() {
        return pageFloats;
    }

    /** Whether floats are beside what comes next. */
    public boolean isBesideFloats() {
        return exclusions().bottom() > pen();
    }

    /**
     * It belongs to what is before it, unless a page end is forced in between, or it is first in a box.
     *
     * @param begins whether it may also begin the next page, before the text that follows it
     */
    public void pageFloat(Item.PageFloat own, boolean begins) {
        pageFloats++;
        if (own.isInPlace() && items.isWaiting()) {
            BreakPenalty hints = keepings.hints();
            settle();
            items.add(own);
            cutAllowed = true;
            keepings.hint(hints);
        } else if (turn.isForced() || items.isEmpty()) {
            items.attach(own);
        } else {
            if (own.isInPlace() && items.endWithFloat()) {
                cutBetweenFloats();
            } else if (begins && cutAllowed) {
                cut(keepings.between(), false, Item.Repeated.NOTHING);
            }
            items.add(own);
        }
    }

    /** Where figures follow each other, a page may end between two, but does not leave the one above to a later page for that. */
    private void cutBetweenFloats() {
        if (!keepings.hints().none()) {
            items.add(new Item.FloatBarrier());
        }
        cut(keepings.around(), false, Item.Repeated.NOTHING);
    }

    public void columnFloat(Item.ColumnFloat own) {
        settle();
        items.columnFloat(own);
        ended();
    }

    /** What follows, up to {@link #endColumns}, is set in columns. They cannot be nested. */
    public void beginColumns(ColumnSpec wanted) {
        passFloats();
        keepings.changeColumns();
        items.beginColumns(wanted);
    }

    /** @param most height of a page */
    public void endColumns(double most) {
        passFloats();
        keepings.changeColumns();
        turn.forceColumn(false);
        items.endColumns(most);
    }

    /** A galley that lies within another: its last margin counts, and floats do not hang out of it. */
    public Galley finishInner() {
        passFloats();
        cutAllowed = false;
        settle();
        return items.galley(turn.first());
    }

    /** The galley of the pages: the margin after the last thing is of no use. */
    public Galley finish() {
        passFloats();
        items.flush();
        return items.galley(turn.first());
    }
}
