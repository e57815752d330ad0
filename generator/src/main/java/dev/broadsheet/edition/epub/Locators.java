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
 * What the index leads to: links by the pages of the printed book, neighbours as a range, and by the titles of chapters where
 * there is no printed book.
 */
final class Locators {

    private static final String MAIN = "main";

    private final PageBreaks breaks;
    private final UnaryOperator<String> addresses;
    private final UnaryOperator<String> titles;

    /**
     * @param addresses of places
     * @param titles of the chapters of places
     */
    Locators(PageBreaks breaks, UnaryOperator<String> addresses, UnaryOperator<String> titles) {
        this.breaks = breaks;
        this.addresses = addresses;
        this.titles = titles;
    }

    /**
     * {@code locators}: each {@code label}, {@code href} and {@code main}, and for a range {@code last} with its own.
     *
     * @param places ids as the printed book has them
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

    /** Of two places on a page the main one counts. */
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
