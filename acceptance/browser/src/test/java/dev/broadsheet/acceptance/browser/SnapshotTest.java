package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each kind of page looks as it did. A picture that doesn't is written to {@code target/snapshots}; look at it, and when
 * it is better than the old one, let {@code -Dgolden.update=true} write them anew.
 */
@ExtendWith(Lab.class)
class SnapshotTest {

    private static final Path KEPT = Path.of("src/test/resources/snapshots");
    private static final Path SEEN = Path.of("target/snapshots");

    /** The kinds of page by name. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("home", "index.html"),
            Map.entry("article", "articles/the-long-report/index.html"),
            Map.entry("noted", "articles/pilots/index.html"),
            Map.entry("arabic", "articles/al-mina/index.html"),
            Map.entry("section", "sections/water/index.html"),
            Map.entry("tag", "tags/ports/index.html"),
            Map.entry("author", "authors/ada-berg/index.html"),
            Map.entry("archive", "archive/index.html"),
            Map.entry("people", "people/index.html"),
            Map.entry("corrections", "corrections/index.html"),
            Map.entry("search", "search/index.html"),
            Map.entry("missing", "nowhere/")));

    /** Pictures that are put off until they are seen come after the page has loaded. */
    private static final String PICTURES_THERE = """
            Promise.all([...document.images]
                .filter(image => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight)
                .map(image => image.decode()))
            """;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "light, 1280, 1200",
        "light, 390, 844",
        "dark, 1280, 1200",
        "dark, 390, 844",
        "contrast, 1280, 1200",
        "forced, 1280, 1200"
    })
    void pagesLookAsTheyDid(String look, int width, int height, Chromium chromium, Fixture fixture) throws IOException {
        List<String> changes = new ArrayList<>();
        try (SiteServer server = OwnFonts.server(fixture);
                Tab tab = chromium.open()) {
            tab.screen(width, height).prefer(preferences(look));
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                tab.open(server.address(page.getValue())).evaluate(PICTURES_THERE);
                Snapshot seen = Snapshot.of(tab.screenshot());
                changes.addAll(changes(seen, "%s-%s-%d.png".formatted(page.getKey(), look, width)));
            }
        }
        assertThat(changes).isEmpty();
    }

    private static String[] preferences(String look) {
        return switch (look) {
            case "contrast" -> new String[] {"prefers-contrast", "more", "prefers-reduced-motion", "reduce"};
            case "forced" -> new String[] {"forced-colors", "active", "prefers-reduced-motion", "reduce"};
            default -> new String[] {"prefers-color-scheme", look, "prefers-reduced-motion", "reduce"};
        };
    }

    /** A word that the machine has to find a font for looks different on another. */
    @Test
    void noLetterIsDrawnWithAFontOfTheMachine(Chromium chromium, Fixture fixture) throws IOException {
        try (SiteServer server = OwnFonts.server(fixture);
                Tab tab = chromium.open()) {
            for (String page : PAGES.values()) {
                assertThat(tab.open(server.address(page)).fontsOfTheMachine("body :not(:lang(ja), :has(:lang(ja)))"))
                        .as(page)
                        .isEmpty();
            }
        }
    }

    private static List<String> changes(Snapshot seen, String name) throws IOException {
        Path kept = KEPT.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            seen.write(kept);
        }
        if (!Files.isRegularFile(kept)) {
            return List.of(name + ": there is none yet; -Dgolden.update=true writes it");
        }
        return seen.difference(Snapshot.read(kept)).stream()
                .map(difference -> name + " " + difference + "; " + store(seen, name) + " is how it looks")
                .toList();
    }

    private static Path store(Snapshot seen, String name) {
        Path file = SEEN.resolve(name);
        seen.write(file);
        return file;
    }
}
