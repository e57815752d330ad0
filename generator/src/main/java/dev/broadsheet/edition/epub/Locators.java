package dev.broadsheet.edition.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the index leads to: links by the pages of the printed book, neighbours as a range, and by the titles of chapters where
 * there is no printed book.
 */
final class Locators {

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
     * {@code locators}: each {@code label} and {@code href}, and for a range {@code last} with its own.
     *
     * @param places ids as the printed book has them
     */
    Map<String, Object> of(List<String> places) {
        NavigableMap<Integer, Map<String, Object>> pages = new TreeMap<>();
        Map<String, Map<String, Object>> chapters = new LinkedHashMap<>();
        for (String place : places) {
            Optional<Integer> page = breaks.page(place);
            if (page.isPresent()) {
                String label = breaks.label(place).orElse("");
                pages.putIfAbsent(page.get(), locator(label, place));
            } else {
                String title = titles.apply(place);
                chapters.putIfAbsent(title, locator(title, place));
            }
        }
        List<Map<String, Object>> all = new ArrayList<>(ranges(pages));
        all.addAll(chapters.values());
        return Map.of("locators", all);
    }

    private Map<String, Object> locator(String label, String place) {
        Map<String, Object> locator = new TreeMap<>();
        locator.put("label", label);
        locator.put("href", addresses.apply(place));
        return locator;
    }

    private static List<Map<String, Object>> ranges(NavigableMap<Integer, Map<String, Object>> pages) {
        List<Map<String, Object>> ranges = new ArrayList<>();
        pages.forEach((page, locator) -> {
            boolean follows = pages.containsKey(page - 1);
            if (!follows) {
                ranges.add(locator);
            } else if (!pages.containsKey(page + 1)) {
                ranges.get(ranges.size() - 1).put("last", locator);
            }
        });
        return ranges;
    }
}
