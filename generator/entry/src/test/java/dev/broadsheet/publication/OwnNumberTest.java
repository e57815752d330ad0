package dev.broadsheet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1.2 Foo, 1.2",
        "1.2. Foo, 1.2",
        "A.1 Foo, A.1",
        "3. Foo, 3",
        "3) Foo, 3",
        "Chapter 3: X, 3",
        "chapter 3, 3",
        "Appendix B \u2013 Words, B",
        "Kapitel 12. Gezeiten, 12",
        "\u7B2C3\u7AE0 \u6F6E\u6C50, 3",
        "\u7B2C\u5341\u4E8C\u7AE0 \u6F6E\u6C50, \u5341\u4E8C"
    })
    void findsTheNumberOfATitle(String title, String number) {
        assertThat(OwnNumber.of(title)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foo",
                "3 ways to measure",
                "2026 in review",
                "3D charts",
                "Part 2 of the story",
                "Partly true",
                "Java 17: records",
                "1.0",
                ""
            })
    void figuresOfASentenceAreNone(String title) {
        assertThat(OwnNumber.of(title)).isEmpty();
    }
}
