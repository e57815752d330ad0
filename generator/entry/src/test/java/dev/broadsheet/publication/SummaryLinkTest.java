package dev.broadsheet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[One](one.md) | One | one.md",
                "[One](one.md) (a remark) | One | one.md",
                "[One](one.md) and [two](two.md) | One | one.md",
                "[One](<a (b).md>) x | One | a (b).md",
                "[One](a(b).md) | One | a(b).md",
                "[One](one.md \"Title (1)\") | One | one.md",
                "[a [b] c](x.md) | a [b] c | x.md",
                "[a [[](<[[.md>) x | a [[ | [[.md",
                "[The `[[` sign](x.md) | The `[[` sign | x.md",
                "[Escaped \\[](x.md#there) | Escaped \\[ | x.md",
                "[Later]() | Later | ''",
            })
    void aLineBeginsWithALink(String text, String title, String path) {
        assertThat(SummaryLink.of(text)).contains(new SummaryLink(title, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"One", "[One]", "[One] (one.md)", "[One](one.md", "[](one.md)", "[One](https://example.org/)"})
    void anythingElseIsNone(String text) {
        assertThat(SummaryLink.of(text)).isEmpty();
    }
}
