package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.page.ComposedPages;
import dev.broadsheet.typesetter.page.PrintedPages;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page references that a document prints, from one layout to the next, until they are right.
 *
 * <p>A reference on the same page as its target is omitted. That shortens the text and may move the reference to another page; it
 * is then printed in all further layouts. After two layouts no more references are omitted, so that the number of changes falls
 * with each layout. A document that has not converged prints all references, so that none is missing.
 */
final class PageTrials {

    /** Most layouts. */
    private static final int MOST = 5;

    /** Layouts that may omit further references. */
    private static final int OMITTING = 2;

    private final Set<Integer> kept = new HashSet<>();
    private @Nullable PrintedPages printed;
    private int trials;
    private boolean omits;

    /**
     * Returns the references to print in the next layout.
     *
     * @param landing of the last layout
     * @return empty if the printed references are right, or after too many layouts
     */
    Optional<PrintedPages> after(ComposedPages landing) {
        Set<Integer> omitted = omitted(landing.beside());
        PrintedPages next = new PrintedPages(landing.anchors(), omitted);
        if ((printed != null && next.isSameAs(printed)) || trials == (omits ? 2 * MOST : MOST)) {
            return Optional.empty();
        }
        if (trials >= MOST) {
            next = new PrintedPages(landing.anchors(), Set.of());
        }
        trials++;
        omits |= !omitted.isEmpty();
        printed = next;
        return Optional.of(next);
    }

    private Set<Integer> omitted(Set<Integer> beside) {
        Set<Integer> last = printed == null ? Set.of() : printed.omitted();
        last.stream().filter(reference -> !beside.contains(reference)).forEach(kept::add);
        Set<Integer> next = new HashSet<>(trials < OMITTING ? beside : last);
        next.removeAll(kept);
        return next;
    }

    /** Whether references are omitted, so that pages with equal ends may differ in content. */
    boolean omits() {
        return omits;
    }

    /** Whether exactly these numbers were printed, or none. */
    boolean printed(Map<String, Integer> numbers) {
        return printed == null || printed.numbers().equals(numbers);
    }
}
