package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.Keyword.Break;
import dev.broadsheet.typesetter.page.Turn.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a galley: collapses margins (CSS 2.2, section 8.3.1), and works out what a page end costs between two boxes
 * (CSS Fragmentation 3, section 4). Margins and box tops wait until something with a height follows.
 */
final class GalleyBuilder {

    private final List<Item> items = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();
    private final Deque<Containing> containing = new ArrayDeque<>();
    private final Keeping pages = new Keeping();
    private Keeping columns = new Keeping();
    private SideFloats floats = new SideFloats();
    private double pen;
    private double positiveMargin;
    private double negativeMargin;
    private boolean forced;
    private boolean columnForced;
    private Side side = Side.ANY;
    private String firstPage = "";
    private String page = "";
    private String nextPage = "";
    private boolean cutAllowed;
    private @Nullable HangingMarker marker;
    private int headings;
    private boolean belowHeading;
    private @Nullable ColumnSpec spec;
    private Item.@Nullable ColumnsStart section;

    private boolean dividesWords;
    private final boolean ofPages;
    private final LineGrid grid;

    /** Within another galley, where pages cannot change their name. */
    GalleyBuilder() {
        this(false, 0);
    }

    private GalleyBuilder(boolean ofPages, double grid) {
        this.ofPages = ofPages;
        this.grid = new LineGrid(grid);
    }

    /** @param grid distance of the lines that pages keep, in pt; 0 for none */
    static GalleyBuilder ofPages(double grid) {
        return new GalleyBuilder(true, grid);
    }

    /** Whether it is cut into the pages of the document, and pages of another name can follow. */
    boolean isOfPages() {
        return ofPages && section == null;
    }

    /** Where the next thing would stand if margins ended here. */
    double pen() {
        return pen + positiveMargin + negativeMargin;
    }

    Exclusions exclusions() {
        return floats.exclusions();
    }

    void margin(double margin) {
        positiveMargin = Math.max(positiveMargin, margin);
        negativeMargin = Math.min(negativeMargin, margin);
    }

    /** {@code break-before} of the box that follows, or {@code break-after} of the one that ends here. */
    void breakHint(Break value, double cost) {
        switch (value) {
            case AVOID -> {
                pages.hint(cost);
                columns.hint(cost);
            }
            case AVOID_PAGE -> pages.hint(cost);
            case AVOID_COLUMN -> columns.hint(cost);
            case PAGE, LEFT, RIGHT, RECTO, VERSO -> force(Side.of(value));
            case COLUMN -> columnForced = section != null && !startsHere(section);
            case AUTO -> {}
        }
    }

    private void force(Side wanted) {
        forced = !items.isEmpty();
        keepPinned();
        side = wanted == Side.ANY ? side : wanted;
    }

    /** What is positioned on a page before its end is forced stays on that page. */
    private void keepPinned() {
        List<Item> pinned =
                waiting.stream().filter(Item.Pinned.class::isInstance).toList();
        if (forced) {
            items.addAll(pinned);
            waiting.removeAll(pinned);
        }
    }

    /** The name of the pages for what follows: a change forces a page end. */
    void page(String name) {
        nextPage = name;
    }

    /** From here to the matching {@link #leave}, the ends that {@code break-inside} names are to be avoided. */
    void enter(Break inside) {
        if (inside == Break.AVOID || inside == Break.AVOID_PAGE) {
            pages.enter();
        }
        if (inside == Break.AVOID || inside == Break.AVOID_COLUMN) {
            columns.enter();
        }
    }

    void leave(Break inside) {
        if (inside == Break.AVOID || inside == Break.AVOID_PAGE) {
            pages.leave();
        }
        if (inside == Break.AVOID || inside == Break.AVOID_COLUMN) {
            columns.leave();
        }
    }

    void open(Frame frame) {
        waiting.add(new Item.Open(frame));
    }

    void close(Frame frame) {
        end(new Item.Close(frame));
    }

    private void end(Item item) {
        if (waiting.isEmpty()) {
            items.add(item);
        } else {
            waiting.add(item);
        }
    }

    /** The box that has just been opened is one by which others are positioned, until {@link #endContaining}. */
    void beginContaining(Containing box) {
        containing.push(box);
        waiting.add(new Item.Anchor(box));
    }

    void endContaining() {
        Containing ended = containing.pop();
        ended.endAt(pen());
        ended.fromBottom().forEach(this::end);
    }

    /** What positioned boxes are placed by; null for the page area. */
    @Nullable
    Containing containing() {
        return containing.peek();
    }

    /** A list marker that hangs beside the next line. */
    void marker(HangingMarker hanging) {
        marker = hanging;
    }

    @Nullable
    HangingMarker takeMarker() {
        HangingMarker taken = marker;
        marker = null;
        return taken;
    }

    /** Something without height that belongs to what follows. */
    void attach(Item item) {
        waiting.add(item);
    }

    /** A float; the margin that follows may still move it down. */
    void attachFloat(Item.Overlay item, Exclusions.Area room) {
        floats.attach(item, room, pen());
        waiting.add(item);
    }

    /** Padding and border above the content of a box. */
    void padTop(double height) {
        settle();
        pad(height);
        cutAllowed = false;
    }

    /** Padding and border below the content of a box. */
    void padBottom(double height) {
        cutAllowed = false;
        settle();
        pad(height);
        cutAllowed = true;
    }

    private void pad(double height) {
        double left = height;
        while (floats.beginsAbove(pen + left)) {
            left -= pushTo(floats.nextTop());
            addFloat(floats.next(pen));
        }
        if (left != 0) {
            items.add(new Item.Pad(left));
            pen += left;
        }
    }

    /** Moves the pen down to where it is not yet. @return by how much */
    private double pushTo(double y) {
        double missing = Math.max(0, y - pen);
        if (missing > 0) {
            items.add(new Item.Pad(missing));
            pen += missing;
        }
        return missing;
    }

    private void addFloat(Item.Overlay own) {
        items.add(own);
        floats.placed(items.size() - 1);
    }

    /** Floats that begin beside what stands next, down to a height. */
    private void addFloats(double until) {
        while (floats.beginsAbove(until)) {
            addFloat(floats.next(pen));
        }
    }

    /**
     * Moves the pen down below floats to a height of the column, if it is above it. A page may end there, and before each
     * float, unless it must not end above the floats for the sake of what stands before them.
     */
    void moveTo(double y) {
        if (y - pen() <= 0) {
            return;
        }
        double pageHint = pages.hint();
        double columnHint = columns.hint();
        settle();
        while (floats.beginsAbove(y)) {
            pushTo(floats.nextTop());
            cut(pages.between() + pageHint, columns.between() + columnHint, false, Item.Repeated.NOTHING);
            addFloat(floats.next(pen));
        }
        pad(Math.max(0, y - pen));
        cutAllowed = true;
        pages.hint(pageHint);
        columns.hint(columnHint);
    }

    /** Moves the pen down below all floats. */
    private void passFloats() {
        while (exclusions().bottom() > Math.max(pen, pen()) + 0.001) {
            moveTo(exclusions().bottom());
        }
        addFloats(Double.POSITIVE_INFINITY);
    }

    /** Keeps room below what stands there last, down to a height of the column; a page may end after it. */
    void fillTo(double y) {
        pad(Math.max(0, y - pen));
    }

    /** Lowers what follows to the grid of the pages, if lines of this height stand on it. @return whether it has to be */
    boolean register(double height) {
        return headings == 0 && grid.holds(height) && register();
    }

    /**
     * A box that stays with what follows: its margins may divide a line between them, so that none of its lines but what
     * stands before it is brought to the grid.
     */
    void beginHeading() {
        turnPage();
        if (headings == 0 && !belowHeading && !(forced && cutAllowed)) {
            positiveMargin += grid.missing(pen);
        }
        headings++;
    }

    void endHeading() {
        headings--;
        belowHeading = true;
    }

    private boolean register() {
        turnPage();
        double missing = forced && cutAllowed ? 0 : grid.missing(pen());
        positiveMargin += missing;
        return missing > 0;
    }

    /** The height that a float takes from pages or columns. */
    double onGrid(double height) {
        return grid.rounded(height);
    }

    /** Ends the stretch of margins: from here on the pen stands. */
    void settle() {
        turnPage();
        if (section != null && startsHere(section)) {
            register();
        }
        if (cutAllowed) {
            cut(pages.between(), columns.between(), false, Item.Repeated.NOTHING);
        }
        double gap = positiveMargin + negativeMargin;
        double kept = cutAllowed ? grid.kept(pen, gap, forced || items.isEmpty()) : 0;
        if (gap != kept) {
            addFloats(pen + gap - kept);
            items.add(new Item.Gap(gap - kept));
            pen += gap - kept;
        }
        pad(kept);
        addWaiting();
        positiveMargin = 0;
        negativeMargin = 0;
        pages.settled();
        columns.settled();
        belowHeading = false;
        forced = false;
        columnForced = false;
        side = Side.ANY;
        cutAllowed = false;
    }

    private void addWaiting() {
        floats.settle(pen);
        boolean parts = cutAllowed || items.isEmpty();
        for (Item item : waiting) {
            if (item instanceof Item.Anchor anchor) {
                anchor.containing().anchoredAt(pen);
            }
            if (item instanceof Item.Overlay own && floats.isWaiting(item)) {
                floated(own, parts);
            } else {
                items.add(item);
            }
        }
        waiting.clear();
    }

    /** When nothing better is left, a page may end between a float and what would stand beside it. */
    private void floated(Item.Overlay own, boolean parts) {
        if (!floats.take()) {
            return;
        }
        addFloat(own);
        if (parts && !floats.isAnyWaiting()) {
            List<Item.Hanging> beside = floats.below(pen);
            items.add(new Item.Cut(
                    pages.between(), columns.between(), null, false, false, beside, Item.Repeated.NOTHING));
        }
    }

    /** Within padding no page can end, so that what stands there first stays on the page that it is on. */
    private void turnPage() {
        if (items.isEmpty()) {
            firstPage = nextPage;
            page = nextPage;
        } else if (cutAllowed && !nextPage.equals(page)) {
            page = nextPage;
            forced = true;
        }
    }

    void piece(Item.Piece piece) {
        settle();
        append(piece);
    }

    /** A line of a paragraph but the first, after a page end that has a cost of its own. */
    void lineAfterCut(Item.Piece line, double cost) {
        cut(cost + pages.within(), cost + columns.within(), true, grid.around(pen, Item.Repeated.NOTHING));
        follow(line);
    }

    /** A piece after a page end that has a cost of its own, as between the rows of a table. */
    void pieceAfterCut(Item.Piece piece, double cost, Item.Repeated repeated) {
        cut(cost + pages.within(), cost + columns.within(), false, grid.around(pen, repeated));
        follow(piece);
    }

    private void follow(Item.Piece piece) {
        items.addAll(waiting);
        waiting.clear();
        append(piece);
    }

    private void cut(double cost, double columnCost, boolean inText, Item.Repeated repeated) {
        Turn turn = forced ? new Turn(side, page) : null;
        items.add(new Item.Cut(cost, columnCost, turn, columnForced, inText, floats.below(pen), repeated));
    }

    private void append(Item.Piece piece) {
        addFloats(pen + piece.height());
        items.add(piece);
        pen += piece.height();
        ended();
    }

    private void ended() {
        cutAllowed = true;
        pages.settled();
        columns.settled();
    }

    /** Whether what follows is set in columns. */
    @Nullable
    ColumnSpec spec() {
        return spec;
    }

    /** Rather than let words stick out, they are divided from here on. */
    void divideWords() {
        dividesWords = true;
    }

    boolean dividesWords() {
        return dividesWords;
    }

    /** Whether something here can go to the top or the foot of a page. */
    boolean canFloat() {
        return ofPages;
    }

    /** It belongs to what stands before it, unless a page end is forced in between. */
    void pageFloat(Item.PageFloat own) {
        if (forced) {
            waiting.add(own);
        } else {
            items.add(own);
        }
    }

    void columnFloat(Item.ColumnFloat own) {
        settle();
        items.add(own);
        floats.exclusions().push(pen, own.height());
        pen += own.height();
        ended();
    }

    /** What follows, up to {@link #endColumns}, is set in columns. They cannot be nested. */
    void beginColumns(ColumnSpec wanted) {
        passFloats();
        floats = new SideFloats();
        columns = new Keeping();
        spec = wanted;
        section = new Item.ColumnsStart(new ColumnSet(wanted, List.of(), 0, 0));
        waiting.add(section);
    }

    private boolean startsHere(Item.ColumnsStart start) {
        return waiting.contains(start);
    }

    /** @param most height of a page */
    void endColumns(double most) {
        Item.ColumnsStart start = section;
        ColumnSpec own = spec;
        if (start == null || own == null) {
            throw new IllegalStateException("endColumns: there are none");
        }
        passFloats();
        floats = new SideFloats();
        columns = new Keeping();
        spec = null;
        section = null;
        columnForced = false;
        if (!waiting.remove(start)) {
            items.addAll(waiting);
            waiting.clear();
            int first = items.lastIndexOf(start) + 1;
            ColumnSet set = new ColumnSet(own, items, first, most);
            items.set(first - 1, new Item.ColumnsStart(set));
            items.add(new Item.ColumnsEnd(set));
            pen += set.height() - set.total();
        }
    }

    /** A galley that lies within another: its last margin counts, and floats do not hang out of it. */
    Galley finishInner() {
        passFloats();
        cutAllowed = false;
        settle();
        return new Galley(items, firstPage);
    }

    /** The galley of the pages: the margin after the last thing is of no use. */
    Galley finish() {
        passFloats();
        items.addAll(waiting);
        return new Galley(items, firstPage);
    }
}
