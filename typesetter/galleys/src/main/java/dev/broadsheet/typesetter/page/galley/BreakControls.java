package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.page.penalty.BreakAvoidances;
import dev.broadsheet.typesetter.page.penalty.BreakPenalty;
import dev.broadsheet.typesetter.page.penalty.NextBreak;
import org.jspecify.annotations.Nullable;

/**
 * The page and column ends at the pen of a galley under construction: which ones its boxes force, whether others are possible,
 * and what these cost; CSS Fragmentation 3, sections 3 and 4.
 */
public final class BreakControls {

    private final GalleyItems items;
    private final boolean ofPages;
    private final Runnable floatsEnd;
    private final NextBreak next = new NextBreak();
    private final BreakAvoidances avoidances = new BreakAvoidances();
    private boolean possible;

    /**
     * @param ofPages whether the galley is that of a document's pages
     * @param floatsEnd moves the pen down below all floats, which are beside no content after a forced end
     */
    BreakControls(GalleyItems items, boolean ofPages, Runnable floatsEnd) {
        this.items = items;
        this.ofPages = ofPages;
        this.floatsEnd = floatsEnd;
    }

    /** Applies {@code break-before} of the box that follows, or {@code break-after} of the one that ends here. */
    public void hint(Break value, double cost) {
        switch (value) {
            case AVOID, AVOID_PAGE, AVOID_COLUMN -> avoidances.hint(value, cost);
            case PAGE, LEFT, RIGHT, RECTO, VERSO -> force(value);
            case COLUMN -> forceColumn(items.columns() != null && !items.areColumnsEmpty());
            case AUTO -> {}
        }
    }

    private void forceColumn(boolean needed) {
        if (needed) {
            floatsEnd.run();
        }
        next.forceColumn(needed);
    }

    private void force(Break value) {
        if (ofPages) {
            floatsEnd.run();
        }
        next.force(value, !items.isEmpty());
        if (next.isForced()) {
            items.keepPinned();
        }
    }

    /** Sets the page name for the content that follows; a change forces a page end. */
    public void page(String name) {
        if (next.changes(name)) {
            floatsEnd.run();
        }
        next.name(name);
    }

    /** Begins a box that avoids the page or column ends that {@code break-inside} names, up to the matching {@link #leave}. */
    public void enter(Break inside) {
        avoidances.enter(inside);
    }

    public void leave(Break inside) {
        avoidances.leave(inside);
    }

    /**
     * Leaves a box that is higher than a page. Page ends within it are unavoidable and do not cost more than others.
     *
     * @param from number of items where the box began
     */
    public void leaveDivided(Break inside, int from) {
        leave(inside);
        if (areOfPages() && (inside == Break.AVOID || inside == Break.AVOID_PAGE)) {
            items.allowCuts(from);
        }
    }

    /** Whether page ends here are those of the document, so that pages of another name can follow; not within columns. */
    boolean areOfPages() {
        return ofPages && items.columns() == null;
    }

    /** Begins or ends columns. */
    void changeColumns() {
        avoidances.changeColumns();
        next.forceColumn(false);
    }

    /** Takes over the page name. No page can end within padding, so that the first content there stays on the current page. */
    void turnPage() {
        if (items.isEmpty()) {
            next.start();
        } else if (possible) {
            next.take();
        }
    }

    /** Whether the content that follows has to begin a page. */
    boolean isForced() {
        return next.isForced();
    }

    /** Whether a page or column ends at the pen. */
    boolean areForced() {
        return possible && (next.isForced() || next.isColumnForced());
    }

    /** Whether a page can end at the pen. */
    boolean isPossible() {
        return possible;
    }

    void allow() {
        possible = true;
    }

    void forbid() {
        possible = false;
    }

    /** Allows an end here, at the costs that the adjacent boxes have set. */
    void allow(BreakPenalty hints) {
        allow();
        avoidances.hint(hints);
    }

    /** Returns the costs set by the adjacent boxes. */
    BreakPenalty hints() {
        return avoidances.hints();
    }

    /** Returns the cost of an end between floats and the content beside them; null if none is possible. */
    @Nullable
    BreakPenalty besideFloats() {
        return possible || items.isEmpty() ? avoidances.between() : null;
    }

    /** Adds a break opportunity between two boxes. */
    void addBetween() {
        add(avoidances.between(), false, Item.Repeated.NOTHING);
    }

    /** @param more cost beyond that of other break opportunities between two boxes */
    void addBetween(BreakPenalty more) {
        add(avoidances.between().plus(more), false, Item.Repeated.NOTHING);
    }

    /** Adds a break opportunity between adjacent figures; a page that ends there does not defer the figure above. */
    void addBetweenFigures() {
        if (!avoidances.hints().none()) {
            items.add(new Item.FloatBarrier());
        }
        add(avoidances.around(), false, Item.Repeated.NOTHING);
    }

    /** Adds a break opportunity within the current box, such as between lines. @param more its own cost */
    void addWithin(double more, boolean inText, Item.Repeated repeated) {
        add(avoidances.within().plus(more), inText, repeated);
    }

    private void add(BreakPenalty cost, boolean inText, Item.Repeated repeated) {
        items.cut(cost, next.turn(), next.isColumnForced(), inText, repeated);
    }

    /** Records a float that waits for the content that follows. */
    void floated() {
        avoidances.floated();
    }

    /** Records that waiting floats have been placed at the pen, but not the content after them. */
    void passed() {
        avoidances.passed();
        fixed();
    }

    /** Records that the position of the content that follows is fixed. */
    void settled() {
        avoidances.settled();
        fixed();
    }

    private void fixed() {
        next.settled();
        possible = false;
    }

    /** Records that content has been placed, after which a page can end. */
    void ended() {
        avoidances.settled();
        possible = true;
    }

    /** Returns the page name of the first content; empty for none. */
    String first() {
        return next.first();
    }
}
