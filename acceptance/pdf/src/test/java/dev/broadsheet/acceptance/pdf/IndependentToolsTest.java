package dev.broadsheet.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that share no code with the typesetter read what it writes. */
class IndependentToolsTest {

    private static final String POPPLER = "poppler-utils";
    private static final long MOST_BYTES_WITH_STRUCTURE = 200_000;

    static Stream<String> names() throws IOException {
        return Corpus.files().keySet().stream();
    }

    private static String file(String name) throws IOException {
        return Corpus.files().getOrDefault(name, Path.of(name)).toString();
    }

    /** qpdf ends with an error when anything of the file's structure is wrong. */
    @ParameterizedTest
    @MethodSource("names")
    void isWellFormed(String name) throws Exception {
        assertThat(Tool.require("qpdf", "qpdf").run("--check", file(name)))
                .contains("No syntax or stream encoding errors found");
    }

    /** Columns of pdffonts: name, type, encoding, embedded, subset, with ToUnicode, object. */
    @ParameterizedTest
    @MethodSource("names")
    void hasItsFontsWithin(String name) throws Exception {
        List<String> fonts = Tool.require(POPPLER, "pdffonts")
                .run(file(name))
                .lines()
                .skip(2)
                .toList();
        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).matches("[A-Z]{6}\\+.* yes yes yes +\\d+ +0 *"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasTextAndStructure(String name) throws Exception {
        assertThat(Tool.require(POPPLER, "pdftotext").run(file(name), "-"))
                .matches(text -> text.codePoints().filter(Character::isLetter).count() > 3, "has letters")
                .doesNotContain("\ufffd")
                // The hyphen of a divided word is one (ISO 32000-1, 14.8.2.2.3); those of the source are gone.
                .doesNotContainPattern("\u00ad(?!\\s)");
        // The time that pdfinfo takes for the structure grows with the square of its size.
        if (Files.size(Path.of(file(name))) < MOST_BYTES_WITH_STRUCTURE) {
            assertThat(Tool.require(POPPLER, "pdfinfo").run("-struct-text", file(name)))
                    .startsWith("Document")
                    .contains("\"");
        }
    }

    @Test
    void readsTheBook() throws Exception {
        Map<String, Path> files = Corpus.files();
        String book = files.getOrDefault("typesetter/book", Path.of("book")).toString();
        String information = Tool.require(POPPLER, "pdfinfo").run(book);
        assertThat(information).containsPattern("(?m)^Pages: +[34][0-9]{2}$");
        assertThat(Tool.require(POPPLER, "pdfinfo").run("-dests", book)).contains("\"c1\"", "\"c160\"");
    }
}
