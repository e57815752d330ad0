package dev.broadsheet.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of components shows. What an address does not say, or says wrong, is the usual.
 *
 * @param page path of a file of the samples
 * @param composition of their front page
 * @param dress of the page
 * @param phone whether the page is as wide as a phone
 */
record Choice(String page, String composition, Dress dress, boolean phone) {

    /** As {@code home} of {@code site.yaml} names them; the first is the usual one. */
    static final List<String> COMPOSITIONS = List.of("picture", "text", "two", "bulletin");

    /** The article that has every block. */
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
                Dress.named(said.getOrDefault("dress", "")).orElse(Dress.BROWSER),
                "phone".equals(said.get("width")));
    }

    Choice page(String other) {
        return new Choice(other, COMPOSITIONS.get(0), dress, phone);
    }

    Choice composition(String other) {
        return new Choice("index.html", other, dress, phone);
    }

    Choice dress(Dress other) {
        return new Choice(page, composition, other, phone);
    }

    Choice phone(boolean narrow) {
        return new Choice(page, composition, dress, narrow);
    }

    /** What follows the address of the page of components. */
    String query() {
        return "?page=" + page + "&front=" + composition + "&dress=" + dress.word() + "&width="
                + (phone ? "phone" : "window");
    }

    /** Where the page itself is, below the page of components. */
    String address() {
        return dress.word() + "/" + composition + "/" + page;
    }
}
