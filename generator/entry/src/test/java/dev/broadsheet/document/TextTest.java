package dev.broadsheet.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é: – 😀", ":"})
    void isTheSameEncodedOrNot(String characters) {
        Text text = new Text(characters);
        byte[] within = ("(" + characters + ")").getBytes(UTF_8);
        Text encoded = new Text(within, 1, within.length - 1);

        assertThat(encoded.holds(':')).isEqualTo(text.holds(':')).isEqualTo(characters.contains(":"));
        assertThat(written(encoded)).isEqualTo(written(text)).isEqualTo(List.of(characters));
        assertThat(encoded.text()).isEqualTo(characters);
        assertThat(encoded)
                .isEqualTo(text)
                .hasSameHashCodeAs(text)
                .hasToString(text.toString())
                .isNotEqualTo(new Text(characters + "!"));
    }

    private static List<String> written(Text text) {
        List<String> written = new ArrayList<>();
        text.writeTo((bytes, start, end) -> written.add(new String(bytes, start, end - start, UTF_8)));
        return written;
    }
}
