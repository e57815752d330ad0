package dev.broadsheet.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms of bibliographic references in the languages of the interface. */
class TermsTest {

    private static final List<String> NAMES =
            List.of("and", "others", "undated", "editor", "editors", "references", "back", "open", "close");

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("../../templates/src/main/resources/dev/broadsheet/theme/strings"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areThereInEachLanguage(String language) {
        Terms terms = Terms.of(Locale.forLanguageTag(language));

        assertThat(NAMES)
                .allMatch(name -> language.equals("en") || !terms.word(name).equals(name));
        assertThat(terms.word("references").equals("References")).isEqualTo(language.equals("en"));
    }

    @Test
    void bothFormsOfNorwegianHaveThem() {
        assertThat(Stream.of("no", "nn", "nb")
                        .map(tag -> Terms.of(Locale.forLanguageTag(tag)).word("references")))
                .containsOnly("Referanser");
        assertThat(Terms.of(Locale.forLanguageTag("fi")).word("references")).isEqualTo("References");
    }
}
