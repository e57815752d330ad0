package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.model.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an index of the printed book leads to: pages, which the typesetter knows, roman or arabic, some of them bold. */
final class PrintedLocators {

    /** Between the two ends of a passage, as the typesetter reads it. */
    private static final String THROUGH = "-";

    /** With a comma before the first number, if there is one. */
    private static final String ALSO = ",";

    /** But for the pages of what follows. */
    private static final String WITHOUT = "/";

    private final Set<String> front;

    /** @param front slugs of the texts on pages with roman numbers */
    PrintedLocators(Set<String> front) {
        this.front = front;
    }

    /**
     * {@code pages}: each {@code targets}, neighbours that are printed alike together, {@code roman} and {@code main}.
     *
     * @param locators in the order of the book
     */
    Map<String, Object> of(List<Locator> locators) {
        List<Map<String, Object>> groups = new ArrayList<>();
        List<String> targets = new ArrayList<>(List.of(ALSO));
        for (int i = 0; i < locators.size(); i++) {
            Locator locator = locators.get(i);
            targets.add(target(locator));
            if (!locator.end().isEmpty()) {
                targets.addAll(List.of(THROUGH, "#" + locator.end()));
            }
            if (i + 1 == locators.size() || !alike(locator, locators.get(i + 1))) {
                targets.addAll(inBold(locator, locators));
                groups.add(new TreeMap<>(
                        Map.of("targets", List.copyOf(targets), "roman", isRoman(locator), "main", locator.main())));
                targets.clear();
                targets.add(ALSO);
            }
        }
        return Map.of("pages", groups);
    }

    /** The main places, whose pages the others do not print again. */
    private List<String> inBold(Locator others, List<Locator> locators) {
        List<String> main = locators.stream()
                .filter(locator -> !others.main() && locator.main() && isRoman(locator) == isRoman(others))
                .map(PrintedLocators::target)
                .toList();
        return main.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(WITHOUT), main.stream()).toList();
    }

    private static String target(Locator locator) {
        return "#" + locator.anchor();
    }

    private boolean alike(Locator one, Locator next) {
        return one.main() == next.main() && isRoman(one) == isRoman(next);
    }

    private boolean isRoman(Locator locator) {
        String anchor = locator.anchor();
        int stop = anchor.indexOf('.');
        return front.contains(stop < 0 ? anchor : anchor.substring(0, stop));
    }
}
