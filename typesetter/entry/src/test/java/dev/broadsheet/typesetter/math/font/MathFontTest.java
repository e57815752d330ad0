package dev.broadsheet.typesetter.math.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.math.font.GlyphInfo.Corner;
import dev.broadsheet.typesetter.math.font.MathVariants.Construction;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reading of the MATH table of STIX Two Math. */
class MathFontTest {

    private static final MathFont FONT = MathSample.FONT;
    private static final TextStyle STYLE =
            new TextStyle(List.of("Source Serif 4"), 400, false, 10, 0, FontFeatures.DEFAULT, Locale.ENGLISH);

    @Test
    void readsTheConstants() {
        assertThat(FONT.length(MathConstant.MATH_LEADING)).isEqualTo(0.15);
        assertThat(FONT.axis()).isEqualTo(0.258);
        assertThat(FONT.length(MathConstant.FRACTION_RULE_THICKNESS)).isEqualTo(0.068);
        assertThat(FONT.length(MathConstant.RADICAL_KERN_AFTER_DEGREE)).isEqualTo(-0.335);
        assertThat(FONT.displayOperatorMinHeight()).isEqualTo(1.8);
        assertThat(FONT.degreeRaise()).isEqualTo(0.55);
        assertThat(List.of(FONT.scale(0), FONT.scale(1), FONT.scale(2), FONT.scale(7)))
                .containsExactly(1.0, 0.7, 0.55, 0.55);
    }

    @Test
    void readsWhatItSaysOfGlyphs() {
        int italicF = FONT.glyph(0x1D453, 0);
        assertThat(FONT.italicsCorrection(italicF)).isPositive();
        assertThat(FONT.italicsCorrection(FONT.glyph('1', 0))).isZero();
        assertThat(FONT.accentAttachment(italicF)).isPresent();
        assertThat(FONT.kern(FONT.glyph('7', 0), Corner.BOTTOM_LEFT, -1000)).isZero();
    }

    @Test
    void readsFormsForScripts() {
        int prime = FONT.glyph(0x2032, 0);
        assertThat(FONT.glyph(0x2032, 1)).isNotEqualTo(prime);
        assertThat(FONT.glyph(0x2032, 9)).isEqualTo(FONT.glyph(0x2032, 2));
        assertThat(FONT.glyph(0x10FFFD, 1)).isZero();
    }

    @Test
    void readsLargerFormsAndTheirPieces() {
        Construction brace = FONT.construction(FONT.glyph('{', 0), true);
        assertThat(brace.variants()).hasSizeGreaterThan(3);
        assertThat(brace.variants()).isSortedAccordingTo((a, b) -> Integer.compare(a.advance(), b.advance()));
        assertThat(brace.parts()).hasSize(5);
        assertThat(brace.parts()).filteredOn(MathVariants.Part::extender).hasSize(2);
        assertThat(FONT.construction(FONT.glyph(0x2192, 0), false).parts()).isNotEmpty();
        assertThat(FONT.construction(FONT.glyph('x', 0), true)).isEqualTo(Construction.NONE);
    }

    @Test
    void measuresGlyphs() {
        GlyphShapes.Ink ink = FONT.shapes().ink(FONT.glyph('H', 0));
        assertThat(ink.bottom()).isZero();
        assertThat(ink.top()).isCloseTo(0.657, within(0.01));
        assertThat(FONT.shapes().ink(FONT.glyph(' ', 0))).isEqualTo(GlyphShapes.Ink.NONE);
    }

    @Test
    void findsNoFontWhereNoneHasTheTable() {
        assertThat(new MathFonts(new Shaper(new FontLibrary(ThemeFonts.all()))).of(STYLE))
                .isEmpty();
    }

    @Test
    void takesNoDamagedFont() {
        byte[] data = ThemeFonts.font("STIX", 400, false, "STIXTwoMath-Regular").data();
        for (int length : new int[] {0, 4, 12, 300, 100_000, 1_490_710}) {
            FontFile cut = new FontFile("Cut", 400, false, Arrays.copyOf(data, length));
            assertThat(new MathFonts(new Shaper(new FontLibrary(List.of(cut)))).of(STYLE))
                    .isEmpty();
        }
    }
}
