package dev.broadsheet.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The selection on the page of components. Missing and invalid parameters have default values.
 *
 * @param page the path of a file of the samples
 * @param composition the composition of their front page
 * @param medium the emulated medium
 * @param phone whether the page has the width of a phone
 */
record Choice(String page, String composition, MediaEmulation medium, boolean phone) {

    /** The names of compositions in {@code home} of {@code site.yaml}; the first is the default. */
    static final List<String> COMPOSITIONS = List.of("picture", "text", "two", "bulletin");

    /** The article with every kind of block. */
    static final String COMPONENTS = "articles/components/index.html";

    static Choice of(String query) {
        Map<String, String> said = Stream.of(
                        Optional.ofNullable(query).orElse("").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        String composition = said.getOrDefault("front", "");
        return new Choice(
                said.getOrDefault("page", COMPONENTS),
                COMPOSITIONS.contains(composition) ? composition : COMPOSITIONS.get(0),
                MediaEmulation.named(said.getOrDefault("medium", "")).orElse(MediaEmulation.BROWSER),
                "phone".equals(said.get("width")));
    }

    Choice page(String other) {
        return new Choice(other, COMPOSITIONS.get(0), medium, phone);
    }

    Choice composition(String other) {
        return new Choice("index.html", other, medium, phone);
    }

    Choice medium(MediaEmulation other) {
        return new Choice(page, composition, other, phone);
    }

    Choice phone(boolean narrow) {
        return new Choice(page, composition, medium, narrow);
    }

    /** Returns the query string that selects this. */
    String query() {
        return "?page=" + page + "&front=" + composition + "&medium=" + medium.word() + "&width="
                + (phone ? "phone" : "window");
    }

    /** Returns the path of the selected page, relative to the page of components. */
    String address() {
        return medium.word() + "/" + composition + "/" + page;
    }
}
