package dev.broadsheet.typesetter.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentStreamTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0001, 0",
        "1, 1",
        "10, 10",
        "0.5, .5",
        "-0.25, -.25",
        "1.0004, 1",
        "12.3456, 12.346",
        "-7.10, -7.1",
        "1000000, 1000000"
    })
    void writesNumbersWithoutNeedlessDigits(double value, String expected) {
        Bytes out = new Bytes(1);
        ContentStream.format(value, out);
        assertThat(new String(out.toByteArray(), StandardCharsets.US_ASCII)).isEqualTo(expected);
    }

    @Test
    void separatesOperandsOnlyWhereItMust() {
        ContentStream out = new ContentStream();
        out.name("F0").number(10.2).operator("Tf").raw("[(");
        out.code(0x1AF);
        out.raw(")]").operator("TJ");
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1))
                .isEqualTo("/F0 10.2 Tf\n[(\1\u00af)]TJ\n");
    }

    @Test
    void escapesBytesThatHaveAMeaningInStrings() {
        ContentStream out = new ContentStream();
        out.code('(' << 8 | ')');
        out.code('\\' << 8 | '\r');
        out.code('\n');
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).isEqualTo("\\(\\)\\\\\\r\0\n");
    }
}
