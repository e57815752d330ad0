package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.value.Keyword.Break;
import java.util.List;

/** What ends of pages and columns cost at the place where a galley is being written. */
final class Keepings {

    private final Keeping pages = new Keeping();
    private Keeping columns = new Keeping();

    /** Columns begin or end here: what was asked of those before does not concern those that follow. */
    void changeColumns() {
        columns = new Keeping();
    }

    /** From here to the matching {@link #leave}, the ends that {@code break-inside} names are to be avoided. */
    void enter(Break inside) {
        avoidedBy(inside).forEach(Keeping::enter);
    }

    void leave(Break inside) {
        avoidedBy(inside).forEach(Keeping::leave);
    }

    /** The ends that {@code break-before} or {@code break-after} names cost at least this between two boxes. */
    void hint(Break value, double cost) {
        avoidedBy(value).forEach(keeping -> keeping.hint(cost));
    }

    private List<Keeping> avoidedBy(Break value) {
        return switch (value) {
            case AVOID -> List.of(pages, columns);
            case AVOID_PAGE -> List.of(pages);
            case AVOID_COLUMN -> List.of(columns);
            case AUTO, PAGE, LEFT, RIGHT, RECTO, VERSO, COLUMN -> List.of();
        };
    }

    /** What the boxes around this place ask for. */
    BreakPenalty hints() {
        return new BreakPenalty(pages.hint(), columns.hint());
    }

    void hint(BreakPenalty costs) {
        pages.hint(costs.page());
        columns.hint(costs.column());
    }

    /** Cost of an end between two boxes. */
    BreakPenalty between() {
        return new BreakPenalty(pages.between(), columns.between());
    }

    /** Cost of an end that the boxes around it ask to avoid, whatever boxes beside it ask for. */
    BreakPenalty around() {
        return new BreakPenalty(pages.around(), columns.around());
    }

    /** Cost of an end within a box. */
    BreakPenalty within() {
        return new BreakPenalty(pages.within(), columns.within());
    }

    /** A float came, which will be here with what follows. */
    void floated() {
        pages.floated();
        columns.floated();
    }

    /** Floats are here, but nothing of what came after them. */
    void passed() {
        pages.passed();
        columns.passed();
    }

    /** Something is here: what was between boxes before is past. */
    void settled() {
        pages.settled();
        columns.settled();
    }
}
