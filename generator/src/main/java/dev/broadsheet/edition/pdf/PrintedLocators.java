package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.model.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an index of the printed book leads to: pages, which the typesetter knows, roman or arabic, some of them bold. */
final class PrintedLocators {

    /** Between the two ends of a passage, as the typesetter reads it. */
    private static final String THROUGH = "-";

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
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < locators.size(); i++) {
            Locator locator = locators.get(i);
            targets.add("#" + locator.anchor());
            if (!locator.end().isEmpty()) {
                targets.addAll(List.of(THROUGH, "#" + locator.end()));
            }
            if (i + 1 == locators.size() || !alike(locator, locators.get(i + 1))) {
                groups.add(new TreeMap<>(
                        Map.of("targets", List.copyOf(targets), "roman", isRoman(locator), "main", locator.main())));
                targets.clear();
            }
        }
        return Map.of("pages", groups);
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
