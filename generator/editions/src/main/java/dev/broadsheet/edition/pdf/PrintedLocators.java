package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.model.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds the models of the locators of index entries in a printed book. The typesetter replaces the targets by page numbers,
 * which are roman or arabic, and bold for principal locators.
 */
final class PrintedLocators {

    /** The token between the first and the last target of a passage, as the typesetter reads it. */
    private static final String THROUGH = "-";

    /** The token that makes the typesetter write a comma before the first number, if there is one. */
    private static final String ALSO = ",";

    /** The token before targets whose pages are omitted. */
    private static final String WITHOUT = "/";

    private final Set<String> front;

    /** @param front the slugs of the articles on pages with roman numbers */
    PrintedLocators(Set<String> front) {
        this.front = front;
    }

    /**
     * Returns {@code pages}: groups of consecutive locators of the same style, each with {@code targets}, {@code roman} and
     * {@code main}.
     *
     * @param locators the locators in the order of the book
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

    /** Returns the tokens that exclude the pages of principal locators from a group of others. */
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
