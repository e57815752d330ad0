package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading systems do to a book, their own paper and ink and type of any size, leaves it legible. */
@ExtendWith(Lab.class)
class LegibilityTest {

    private static final String SCRIPT = read();

    private static String read() {
        try {
            return Files.readString(Path.of("src/test/resources/reader/legibility.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading systems call white, sepia, night and grey. */
    private record Paper(String scheme, String paper, String ink) {}

    private static final List<Paper> PAPERS = List.of(
            new Paper("light", "#ffffff", "#000000"),
            new Paper("light", "#f4ecd8", "#5b4636"),
            new Paper("dark", "#000000", "#c8c8c8"),
            new Paper("dark", "#121212", "#e0e0e0"));

    static Stream<String> books() {
        return Shelf.BOOKS.stream();
    }

    /** WCAG 2.2, 1.4.3, for all text, large or not. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void textContrastsWithAnyPaper(String book, Chromium chromium, ReadingRoom room) throws IOException {
        try (Tab tab = chromium.open().window(800, 1100)) {
            for (String document : room.documents(book)) {
                tab.open(document).evaluate(SCRIPT);
                assertThat(tab.texts("legibility.drawingsWithoutGround()"))
                        .as(document)
                        .isEmpty();
                for (Paper paper : PAPERS) {
                    tab.prefer("prefers-color-scheme", paper.scheme());
                    tab.evaluate("legibility.paint('%s', '%s')".formatted(paper.paper(), paper.ink()));

                    assertThat(tab.texts("legibility.pale(4.5)"))
                            .as("%s on %s", document, paper)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} px, {1} %")
    @CsvSource({"320, 100", "640, 200"})
    void nothingIsCutOffHoweverNarrowThePage(int width, int size, Chromium chromium, ReadingRoom room)
            throws IOException {
        try (Tab tab = chromium.open().window(width, 640)) {
            for (String book : Shelf.BOOKS) {
                for (String document : room.documents(book)) {
                    tab.open(document).evaluate(SCRIPT);
                    tab.evaluate("document.documentElement.style.fontSize = '" + size + "%'");
                    List<String> cut = tab.texts("legibility.cutOff()");

                    assertThat(cut).as(document).isEmpty();
                }
            }
        }
    }
}
