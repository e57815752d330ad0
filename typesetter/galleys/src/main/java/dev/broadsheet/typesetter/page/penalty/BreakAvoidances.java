package dev.broadsheet.typesetter.page.penalty;

import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import java.util.List;

/** Computes the costs of page and column ends at the pen of a galley under construction. */
public final class BreakAvoidances {

    private final BreakAvoidance pages = new BreakAvoidance();
    private BreakAvoidance columns = new BreakAvoidance();

    /** Begins or ends columns, whose costs are independent of those before. */
    public void changeColumns() {
        columns = new BreakAvoidance();
    }

    /** Begins a box that avoids the ends that {@code break-inside} names, up to the matching {@link #leave}. */
    public void enter(Break inside) {
        avoidedBy(inside).forEach(BreakAvoidance::enter);
    }

    public void leave(Break inside) {
        avoidedBy(inside).forEach(BreakAvoidance::leave);
    }

    /** Sets a least cost between two boxes of the ends that {@code break-before} or {@code break-after} names. */
    public void hint(Break value, double cost) {
        avoidedBy(value).forEach(avoidance -> avoidance.hint(cost));
    }

    private List<BreakAvoidance> avoidedBy(Break value) {
        return switch (value) {
            case AVOID -> List.of(pages, columns);
            case AVOID_PAGE -> List.of(pages);
            case AVOID_COLUMN -> List.of(columns);
            case AUTO, PAGE, LEFT, RIGHT, RECTO, VERSO, COLUMN -> List.of();
        };
    }

    /** Returns the costs set by the adjacent boxes. */
    public BreakPenalty hints() {
        return new BreakPenalty(pages.hint(), columns.hint());
    }

    public void hint(BreakPenalty costs) {
        pages.hint(costs.page());
        columns.hint(costs.column());
    }

    /** Returns the cost of an end between two boxes. */
    public BreakPenalty between() {
        return new BreakPenalty(pages.between(), columns.between());
    }

    /** Returns the cost of an end between two boxes that is due to the boxes around it, not to the adjacent ones. */
    public BreakPenalty around() {
        return new BreakPenalty(pages.around(), columns.around());
    }

    /** Returns the cost of an end within the current box. */
    public BreakPenalty within() {
        return new BreakPenalty(pages.within(), columns.within());
    }

    /** Records a float that waits for the content that follows. */
    public void floated() {
        pages.floated();
        columns.floated();
    }

    /** Records that waiting floats have been placed, but not the content after them. */
    public void passed() {
        pages.passed();
        columns.passed();
    }

    /** Records that content has been placed, which ends the effect of the hints. */
    public void settled() {
        pages.settled();
        columns.settled();
    }
}
