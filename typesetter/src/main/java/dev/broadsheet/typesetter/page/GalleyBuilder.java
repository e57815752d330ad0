package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.Keyword.Break;
import dev.broadsheet.typesetter.page.Turn.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a galley: collapses margins (CSS 2.2, section 8.3.1), and works out what a page end costs between two boxes
 * (CSS Fragmentation 3, section 4). Margins and box tops wait until something with a height follows.
 */
final class GalleyBuilder {

    private final List<Item> items = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();
    private final Exclusions exclusions = new Exclusions();
    private double pen;
    private double positiveMargin;
    private double negativeMargin;
    private int avoiding;
    private int avoidingHere;
    private double hint;
    private boolean forced;
    private Side side = Side.ANY;
    private String firstPage = "";
    private String page = "";
    private String nextPage = "";
    private boolean cutAllowed;
    private @Nullable HangingMarker marker;

    private final boolean ofPages;

    /** Within another galley, where pages cannot change their name. */
    GalleyBuilder() {
        this(false);
    }

    private GalleyBuilder(boolean ofPages) {
        this.ofPages = ofPages;
    }

    static GalleyBuilder ofPages() {
        return new GalleyBuilder(true);
    }

    /** Whether it is cut into the pages of the document. */
    boolean isOfPages() {
        return ofPages;
    }

    /** Where the next thing would stand if margins ended here. */
    double pen() {
        return pen + positiveMargin + negativeMargin;
    }

    Exclusions exclusions() {
        return exclusions;
    }

    void margin(double margin) {
        positiveMargin = Math.max(positiveMargin, margin);
        negativeMargin = Math.min(negativeMargin, margin);
    }

    /** {@code break-before} of the box that follows, or {@code break-after} of the one that ends here. */
    void breakHint(Break value, double cost) {
        switch (value) {
            case AVOID, AVOID_PAGE -> hint = Math.max(hint, cost);
            case PAGE, LEFT, RIGHT, RECTO, VERSO -> force(Side.of(value));
            case AUTO, AVOID_COLUMN, COLUMN -> {}
        }
    }

    private void force(Side wanted) {
        forced = !items.isEmpty();
        side = wanted == Side.ANY ? side : wanted;
    }

    /** The name of the pages for what follows: a change forces a page end. */
    void page(String name) {
        nextPage = name;
    }

    /** From here to the matching {@link #leave}, page ends are to be avoided. */
    void enter() {
        avoiding++;
    }

    void leave() {
        avoiding--;
        avoidingHere = Math.min(avoidingHere, avoiding);
    }

    void open(Frame frame) {
        waiting.add(new Item.Open(frame));
    }

    void close(Frame frame) {
        if (waiting.isEmpty()) {
            items.add(new Item.Close(frame));
        } else {
            waiting.add(new Item.Close(frame));
        }
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
        if (height != 0) {
            items.add(new Item.Pad(height));
            pen += height;
        }
    }

    /** Moves the pen down to a height of the column, if it is above it. */
    void moveTo(double y) {
        double missing = y - pen();
        if (missing > 0) {
            settle();
            pad(missing);
        }
    }

    /** Ends the stretch of margins: from here on the pen stands. */
    void settle() {
        turnPage();
        if (cutAllowed) {
            cut(hint + avoidingHere * Costs.AVOID, null);
        }
        double gap = positiveMargin + negativeMargin;
        if (gap != 0) {
            items.add(new Item.Gap(gap));
            pen += gap;
        }
        items.addAll(waiting);
        waiting.clear();
        positiveMargin = 0;
        negativeMargin = 0;
        hint = 0;
        forced = false;
        side = Side.ANY;
        avoidingHere = avoiding;
        cutAllowed = false;
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

    /** A piece after a page end that has a cost of its own: between the lines of a paragraph, the rows of a table. */
    void pieceAfterCut(Item.Piece piece, double cost, Item.@Nullable Piece head) {
        cut(cost + avoiding * Costs.AVOID, head);
        append(piece);
    }

    private void cut(double cost, Item.@Nullable Piece head) {
        double beside = exclusions.cutAt(pen) ? Costs.AVOID : 0;
        items.add(new Item.Cut(cost + beside, forced ? new Turn(side, page) : null, head));
    }

    private void append(Item.Piece piece) {
        items.add(piece);
        pen += piece.height();
        cutAllowed = true;
        avoidingHere = avoiding;
    }

    /** A galley that lies within another: its last margin counts, and floats do not hang out of it. */
    Galley finishInner() {
        moveTo(exclusions.bottom());
        cutAllowed = false;
        settle();
        return new Galley(items, firstPage);
    }

    /** The galley of the pages: the margin after the last thing is of no use. */
    Galley finish() {
        if (exclusions.bottom() > pen) {
            pad(exclusions.bottom() - pen);
        }
        items.addAll(waiting);
        return new Galley(items, firstPage);
    }
}
