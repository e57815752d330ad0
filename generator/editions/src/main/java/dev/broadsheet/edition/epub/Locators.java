package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.model.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds the models of the locators of index entries: page numbers of the printed book, with consecutive pages joined to ranges,
 * or titles of chapters if there is no printed book.
 */
final class Locators {

    private static final String MAIN = "main";

    private final PageBreaks breaks;
    private final UnaryOperator<String> addresses;
    private final UnaryOperator<String> titles;

    /**
     * @param addresses maps a place to its address
     * @param titles maps a place to the title of its chapter
     */
    Locators(PageBreaks breaks, UnaryOperator<String> addresses, UnaryOperator<String> titles) {
        this.breaks = breaks;
        this.addresses = addresses;
        this.titles = titles;
    }

    /**
     * Returns {@code locators}, each with {@code label}, {@code href} and {@code main}; a range has {@code last}, the locator of
     * its end.
     *
     * @param places locators with the ids of the printed book
     */
    Map<String, Object> of(List<Locator> places) {
        NavigableMap<Integer, Map<String, Object>> pages = new TreeMap<>();
        Map<String, Map<String, Object>> chapters = new LinkedHashMap<>();
        for (Locator place : places) {
            Optional<Integer> page = breaks.page(place.anchor());
            if (page.isPresent()) {
                addPages(page.get(), place, pages);
            } else {
                String title = titles.apply(place.anchor());
                chapters.putIfAbsent(title, locator(title, place.anchor(), place.main()));
            }
        }
        List<Map<String, Object>> all = new ArrayList<>(ranges(pages));
        all.addAll(chapters.values());
        return Map.of("locators", all);
    }

    /** Adds the pages of a place; a principal locator replaces others on its page. */
    private void addPages(int first, Locator place, NavigableMap<Integer, Map<String, Object>> pages) {
        int last = breaks.page(place.end()).orElse(first);
        for (int page = first; page <= last; page++) {
            String at = page == first || page < last ? place.anchor() : place.end();
            Map<String, Object> locator = locator(breaks.label(page), at, place.main());
            if (place.main()) {
                pages.put(page, locator);
            } else {
                pages.putIfAbsent(page, locator);
            }
        }
    }

    private Map<String, Object> locator(String label, String place, boolean main) {
        Map<String, Object> locator = new TreeMap<>();
        locator.put("label", label);
        locator.put("href", addresses.apply(place));
        locator.put(MAIN, main);
        return locator;
    }

    private static List<Map<String, Object>> ranges(NavigableMap<Integer, Map<String, Object>> pages) {
        List<Map<String, Object>> ranges = new ArrayList<>();
        pages.forEach((page, locator) -> {
            if (!isAlike(locator, pages.get(page - 1))) {
                ranges.add(locator);
            } else if (!isAlike(locator, pages.get(page + 1))) {
                ranges.get(ranges.size() - 1).put("last", locator);
            }
        });
        return ranges;
    }

    private static boolean isAlike(Map<String, Object> locator, @Nullable Map<String, Object> neighbour) {
        return neighbour != null && Objects.equals(locator.get(MAIN), neighbour.get(MAIN));
    }
}
