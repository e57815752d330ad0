package dev.broadsheet.typesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void knowsWhatTheJdkCallsBidirectional() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "a" + Character.toString(c);
            assertThat(Characters.isBidirectional(text))
                    .as("U+%04X", c)
                    .isEqualTo(Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
        }
    }
}
