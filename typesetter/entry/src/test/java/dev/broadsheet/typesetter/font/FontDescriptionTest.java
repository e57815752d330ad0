package dev.broadsheet.typesetter.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.ThemeFonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FontDescriptionTest {

    private static byte[] theme(String name) {
        return ThemeFonts.file(name);
    }

    @Test
    void familyIsThatOfAllWeights() {
        assertThat(FontDescription.of(theme("SourceSerif4-SemiBoldItalic.ttf")))
                .contains(new FontDescription("Source Serif 4", 600, 600, true));
        assertThat(FontDescription.of(theme("SourceSans3-Regular.woff2")))
                .contains(new FontDescription("Source Sans 3", 400, 400, false));
    }

    @Test
    void aVariableFontHasAllWeightsOfItsAxis() throws IOException {
        byte[] variable = Files.readAllBytes(Path.of("src/test/resources/fonts/SourceSerif4-variable-latin.woff2"));

        assertThat(FontDescription.of(variable)).contains(new FontDescription("Source Serif 4", 200, 900, false));
    }

    @Test
    void whatIsNoFontHasNone() {
        byte[] font = theme("SourceSans3-Regular.ttf");

        assertThat(FontDescription.of("no font at all".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(FontDescription.of(new byte[0])).isEmpty();
        for (int length = 1; length < 2000; length += 7) {
            FontDescription.of(Arrays.copyOf(font, length));
        }
    }
}
