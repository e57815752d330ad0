package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.page.ComposedPages;
import dev.broadsheet.typesetter.page.PrintedPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The end of repeated layouts of a document that prints its own page numbers, and the numbers omitted then. */
class PageTrialsTest {

    /** Returns the page numbers printed by each layout; the first are guessed. */
    private static List<PrintedPages> trials(Function<PrintedPages, ComposedPages> layout) {
        PageTrials trials = new PageTrials();
        List<PrintedPages> printed = new ArrayList<>(List.of(new PrintedPages(Map.of(), Set.of())));
        Optional<PrintedPages> next = trials.after(layout.apply(printed.get(0)));
        while (next.isPresent()) {
            printed.add(next.get());
            next = trials.after(layout.apply(next.get()));
        }
        return printed;
    }

    private static ComposedPages landing(int page, Set<Integer> beside) {
        Pagination pagination = new Pagination(List.of("1"), Map.of("a", 0), List.of());
        return new ComposedPages(pagination, Composition.UNKNOWN, List.of(page), beside);
    }

    private static Set<Integer> left(List<PrintedPages> trials) {
        return trials.get(trials.size() - 1).omitted();
    }

    @Test
    void whatIsBesideItsTargetIsLeftOutByOneMoreLayout() {
        List<PrintedPages> trials = trials(printed -> landing(1, Set.of(2)));
        assertThat(trials).hasSize(2);
        assertThat(left(trials)).containsExactly(2);
    }

    @Test
    void whatLeavesItsTargetIsPrintedForGood() {
        List<PrintedPages> trials =
                trials(printed -> landing(1, printed.omitted().contains(2) ? Set.of(1) : Set.of(1, 2)));
        assertThat(trials).hasSize(3);
        assertThat(left(trials)).containsExactly(1);
    }

    @Test
    void numbersThatNeverSettleEndWithoutOmission() {
        int[] page = {0};
        List<PrintedPages> trials = trials(printed -> landing(++page[0], Set.of(1)));
        assertThat(trials).hasSize(11);
        assertThat(left(trials)).isEmpty();
    }

    @Test
    void numbersAloneTakeFiveTrials() {
        int[] page = {0};
        assertThat(trials(printed -> landing(++page[0], Set.of()))).hasSize(6);
    }

    /** Layouts end however pages move; if the last one is not checked, it omits no numbers. */
    @Test
    void anyWayTheyEndAndLeaveOutOnlyWhatIsBesideItsTarget() {
        Random random = new Random(62);
        for (int run = 0; run < 2000; run++) {
            Set<Integer> beside = new TreeSet<>();
            int steady = random.nextInt(12);
            int[] layouts = {0};
            List<PrintedPages> trials = trials(printed -> {
                if (layouts[0]++ < steady) {
                    beside.clear();
                    random.ints(random.nextInt(6), 0, 6).forEach(beside::add);
                }
                return landing(layouts[0] < steady ? random.nextInt(3) : 7, Set.copyOf(beside));
            });
            assertThat(trials).hasSizeLessThan(12);
            assertThat(beside).containsAll(left(trials));
        }
    }
}
