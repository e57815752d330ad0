package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.page.Landing;
import dev.broadsheet.typesetter.page.PrintedPages;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document prints of its own pages, from one layout to the next, until it prints what is so.
 *
 * <p>References are left out where they are beside their targets. Without them text is shorter and may land elsewhere: one that
 * leaves its targets for that is printed from then on, and after two layouts nothing more is left out, so that there are
 * fewer of them each time. A document that has not settled then prints all of them, so that none is missing where it is needed.
 */
final class PageTrials {

    /** Layouts for numbers that move what they number. */
    private static final int MOST = 5;

    /** Layouts of which each may leave out more. */
    private static final int OMITTING = 2;

    private final Set<Integer> kept = new HashSet<>();
    private @Nullable PrintedPages printed;
    private int trials;
    private boolean omits;

    /**
     * What is to be printed instead of what was.
     *
     * @param landing of what was printed
     * @return empty if that is right already, or after too many trials
     */
    Optional<PrintedPages> after(Landing landing) {
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

    /** Whether anything is left out, so that pages which end where others did need not hold the same. */
    boolean omits() {
        return omits;
    }

    /** Whether these numbers were printed, or none. */
    boolean printed(Map<String, Integer> numbers) {
        return printed == null || printed.numbers().equals(numbers);
    }
}
