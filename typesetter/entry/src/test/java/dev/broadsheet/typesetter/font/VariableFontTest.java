package dev.broadsheet.typesetter.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.text.font.CharacterMap;
import dev.broadsheet.typesetter.text.font.FontCheck;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableFontTest {

    private static final int MOST = 4_000_000;

    private static byte[] variable() {
        try {
            return WebFont.decode(
                    Files.readAllBytes(Path.of("src/test/resources/fonts/SourceSerif4-variable-latin.woff2")), MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    /** Compares with the designers' static fonts, which are made from the same masters and rounded once. */
    @ParameterizedTest
    @CsvSource({
        "400, SourceSerif4-Regular",
        "500, SourceSerif4-Medium",
        "600, SourceSerif4-SemiBold",
        "700, SourceSerif4-Bold"
    })
    void hasAtAWeightTheOutlinesAndWidthsOfTheStaticFont(int weight, String name) throws IOException {
        byte[] there = VariableFont.at(variable(), weight);
        byte[] fixed = ThemeFonts.file(name + ".ttf");
        CharacterMap glyphs = CharacterMap.of(new SfntFile(there));
        CharacterMap fixedGlyphs = CharacterMap.of(new SfntFile(fixed));
        int compared = 0;
        try (TrueTypeFont varied = parsed(there);
                TrueTypeFont drawn = parsed(fixed)) {
            for (int character = 0x21; character < 0x180; character++) {
                int glyph = glyphs.glyph(character);
                if (glyph != 0) {
                    int other = fixedGlyphs.glyph(character);
                    assertThat(varied.getAdvanceWidth(glyph))
                            .as("width of %x", character)
                            .isCloseTo(drawn.getAdvanceWidth(other), within(2));
                    near(
                            varied.getGlyph().getGlyph(glyph).getPath().getBounds2D(),
                            drawn.getGlyph().getGlyph(other).getPath().getBounds2D(),
                            character);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    private static void near(Rectangle2D varied, Rectangle2D drawn, int character) {
        String what = "outline of " + Integer.toHexString(character);
        assertThat(varied.getMinX()).as(what).isCloseTo(drawn.getMinX(), within(3.0));
        assertThat(varied.getMaxX()).as(what).isCloseTo(drawn.getMaxX(), within(3.0));
        assertThat(varied.getMinY()).as(what).isCloseTo(drawn.getMinY(), within(3.0));
        assertThat(varied.getMaxY()).as(what).isCloseTo(drawn.getMaxY(), within(3.0));
    }

    @Test
    void knowsWhatItOffers() {
        SfntFile file = new SfntFile(variable());
        assertThat(VariableFont.is(file)).isTrue();
        assertThat(VariableFont.offers(file, 200)).isTrue();
        assertThat(VariableFont.offers(file, 900)).isTrue();
        assertThat(VariableFont.offers(file, 100)).isFalse();
        assertThat(VariableFont.is(new SfntFile(VariableFont.at(variable(), 300))))
                .isFalse();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(VariableFont.at(variable(), 650)).isEqualTo(VariableFont.at(variable(), 650));
    }

    /** A damaged font is either reported or used, without other failures. */
    @Test
    void isToldWhenItIsDamaged() {
        byte[] whole = variable();
        assertThatThrownBy(() -> VariableFont.at(Arrays.copyOf(whole, 3000), 400))
                .isInstanceOf(IllegalArgumentException.class);
        Random random = new Random(3);
        int told = 0;
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 30; j++) {
                damaged[random.nextInt(i % 2 == 0 ? 400 : damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            FontCheck.Checked checked = FontCheck.check(damaged);
            assertThat(checked.fault().isPresent()).isEqualTo(checked.font().length == 0);
            told += checked.fault().isPresent() ? 1 : 0;
        }
        assertThat(told).isGreaterThan(5);
    }
}
