package dev.broadsheet.typesetter.text.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.broadsheet.typesetter.api.FontFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceMatchingTest {

    private static final FontLibrary LIBRARY = new FontLibrary(List.of(
            font("Text", 300, false),
            font("Text", 400, false),
            font("Text", 600, false),
            font("Text", 700, false),
            font("Text", 400, true),
            font("Other", 400, false)));

    @ParameterizedTest
    @CsvSource({
        "400, 400",
        "500, 400",
        "450, 400",
        "350, 300",
        "100, 300",
        "550, 600",
        "650, 700",
        "900, 700",
        "600, 600"
    })
    void choosesTheNearestWeightAsCssSays(int wanted, int chosen) {
        assertThat(LIBRARY.face(style(wanted, false, "Text")).weight()).isEqualTo(chosen);
    }

    @Test
    void prefersTheStyleToTheWeight() {
        FontFace face = LIBRARY.face(style(700, true, "Text"));
        assertThat(face.italic()).isTrue();
    }

    @Test
    void skipsUnknownFamilies() {
        assertThat(LIBRARY.face(style(400, false, "Nowhere", "OTHER")).family()).isEqualTo("Other");
        assertThat(LIBRARY.face(style(400, false, "Nowhere")).family()).isEqualTo("Text");
    }

    @Test
    void needsAFont() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FontLibrary(List.of()))
                .withMessage("fonts: at least one is needed");
    }

    @Test
    void namesAFontThatCannotBeRead() {
        FontFace damaged = LIBRARY.face(style(700, false, "Text"));
        assertThatIllegalArgumentException()
                .isThrownBy(damaged::ascent)
                .withMessage("font: Text 700 is cut off or no TrueType or OpenType file");
    }

    private static FontFile font(String family, int weight, boolean italic) {
        return new FontFile(family, weight, italic, new byte[0]);
    }

    private static TextStyle style(int weight, boolean italic, String... families) {
        return new TextStyle(List.of(families), weight, italic, 10, 0, FontFeatures.DEFAULT, Locale.ROOT);
    }
}
