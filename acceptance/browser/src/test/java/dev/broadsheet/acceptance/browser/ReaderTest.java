package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.broadsheet.acceptance.Shelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two reading systems, epub.js and foliate-js, read every book from cover to end and find each place that it names. */
@ExtendWith(Lab.class)
class ReaderTest {

    static Stream<Arguments> readings() {
        return Stream.of("epubjs", "foliate")
                .flatMap(engine -> Shelf.BOOKS.stream().map(book -> Arguments.of(engine, book)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("readings")
    void readsFromCoverToEnd(String engine, String book, Chromium chromium, ReadingRoom room) {
        try (Tab tab = chromium.open().window(800, 1100)) {
            Reader reader = room.open(tab, engine, book);
            List<String> documents = reader.documents();

            for (int i = 0; i < documents.size(); i++) {
                assertThat(reader.go(documents.get(i))).as(documents.get(i)).isEqualTo(i);
                assertThat(reader.ask("d.body.textContent.trim().length + d.images.length"
                                        + " + d.querySelectorAll('svg').length")
                                .asInt())
                        .as(documents.get(i))
                        .isPositive();
                assertThat(reader.ask("[...d.images].every(i => i.complete && i.naturalWidth > 0)")
                                .asBoolean())
                        .as("pictures of " + documents.get(i))
                        .isTrue();
                assertThat(reader.ask("[...d.querySelectorAll('svg path')].every(p =>"
                                        + " p.getBoundingClientRect().width + p.getBoundingClientRect().height > 0)")
                                .asBoolean())
                        .as("drawings of " + documents.get(i))
                        .isTrue();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("readings")
    void findsWhatTheContentsAndThePageListName(String engine, String book, Chromium chromium, ReadingRoom room) {
        try (Tab tab = chromium.open().window(800, 1100)) {
            Reader reader = room.open(tab, engine, book);
            List<String> documents = reader.documents();

            assertThat(reader.contents()).isNotEmpty();
            assertThat(reader.pages().isEmpty()).isEqualTo(book.endsWith("digest"));
            for (Reader.Entry entry : Stream.concat(reader.contents().stream(), reader.pages().stream())
                    .toList()) {
                assertThat(entry.label()).as(entry.href()).isNotBlank();
                assertThat(documents.get(reader.go(entry.href())))
                        .as(entry.label())
                        .isEqualTo(entry.path());
                if (!entry.fragment().isEmpty()) {
                    assertThat(reader.sees(entry.fragment())).as(entry.href()).isTrue();
                }
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void followsANoteAndComesBack(String engine, Chromium chromium, ReadingRoom room) {
        try (Tab tab = chromium.open().window(400, 500)) {
            Reader reader = room.open(tab, engine, "almanac");
            reader.go(lamp(reader));

            reader.follow("a[role=doc-noteref]");
            assertThat(reader.sees("fn-list")).isTrue();
            assertThat(reader.sees("fnref-list")).isFalse();
            reader.follow("#fn-list a[role=doc-backlink]");
            assertThat(reader.sees("fnref-list")).isTrue();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** One of them names documents by their place in the file, the other by their place beside the package. */
    private static String lamp(Reader reader) {
        return reader.documents().stream()
                .filter(path -> path.endsWith("text/the-lamp.xhtml"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> engines() {
        return Stream.of("epubjs", "foliate");
    }

    @Test
    void notesPopUp(Chromium chromium, ReadingRoom room) {
        try (Tab tab = chromium.open().window(400, 500)) {
            Reader reader = room.open(tab, "foliate", "almanac");
            reader.go(lamp(reader));

            JsonNode note = reader.popUp("a[role=doc-noteref]");
            assertThat(note.path("kind").asText()).isEqualTo("footnote");
            assertThat(note.path("text").asText())
                    .contains("List of Lights and Fog Signals", "new lights find a place.");
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
