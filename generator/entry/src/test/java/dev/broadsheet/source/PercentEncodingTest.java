package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plain.md, plain.md",
                "my%20notes.md, my notes.md",
                "Z%C3%B6lle%2B.md, Zölle+.md",
                "a+b.md, a+b.md",
                "100%.png, 100%.png",
                "100% of%20it.png, 100% of it.png",
                "100%25%20of%.png, 100% of%.png",
                "%4, %4",
                "%ff.png, %ff.png",
                "%E4%BD%A0 %zz 🚢, 你 %zz 🚢",
            })
    void whatIsNoOctetStays(String written, String decoded) {
        assertThat(PercentEncoding.decode(written)).isEqualTo(decoded);
    }
}
