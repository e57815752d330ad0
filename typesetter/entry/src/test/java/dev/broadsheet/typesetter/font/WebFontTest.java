package dev.broadsheet.typesetter.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.text.font.CharacterMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFontTest {

    private static final int MOST = 4_000_000;

    private static TrueTypeFont parsed(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    /** The theme has each of these fonts for screens and for print; that for screens has fewer glyphs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SourceSerif4-Regular",
                "SourceSerif4-Italic",
                "SourceSans3-Regular",
                "SourceCodePro-SemiBold",
                "STIXTwoMath-Regular"
            })
    void hasTheOutlinesAndWidthsOfTheFileThatItWasMadeFrom(String name) throws IOException {
        byte[] packed = ThemeFonts.file(name + ".woff2");
        assertThat(WebFont.is(packed)).isTrue();
        byte[] unpacked = WebFont.decode(packed, MOST);
        byte[] paper = ThemeFonts.file(name + ".ttf");
        CharacterMap screenGlyphs = CharacterMap.of(new SfntFile(unpacked));
        CharacterMap paperGlyphs = CharacterMap.of(new SfntFile(paper));
        int compared = 0;
        try (TrueTypeFont screen = parsed(unpacked);
                TrueTypeFont print = parsed(paper)) {
            for (int character = 0x20; character < 0x2200; character++) {
                int glyph = screenGlyphs.glyph(character);
                if (glyph != 0) {
                    int other = paperGlyphs.glyph(character);
                    assertThat(screen.getAdvanceWidth(glyph))
                            .as("width of %x", character)
                            .isEqualTo(print.getAdvanceWidth(other));
                    assertThat(screen.getGlyph().getGlyph(glyph).getPath().getBounds2D())
                            .as("outline of %x", character)
                            .isEqualTo(
                                    print.getGlyph().getGlyph(other).getPath().getBounds2D());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void ofTheFirstVersionHasTheSameTables() throws IOException {
        byte[] font = ThemeFonts.file("SourceSans3-Regular.ttf");
        byte[] unpacked = WebFont.decode(packed(font), MOST);
        SfntFile before = new SfntFile(font);
        SfntFile after = new SfntFile(unpacked);
        for (String tag : List.of("glyf", "loca", "cmap", "hmtx", "GPOS", "GSUB", "name")) {
            assertThat(after.bytes(tag)).as(tag).isEqualTo(before.bytes(tag));
        }
    }

    @Test
    void isNotUnpackedBeyondWhatIsAllowed() {
        byte[] first = packed(ThemeFonts.file("SourceSans3-Regular.ttf"));
        assertThatThrownBy(() -> WebFont.decode(first, 100_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is larger than");
        byte[] second = ThemeFonts.file("SourceSans3-Regular.woff2");
        assertThatThrownBy(() -> WebFont.decode(second, 10_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is larger than");
    }

    /** Returns a WOFF 1.0 file with the required tables of a font. */
    private static byte[] packed(byte[] font) {
        List<String> tags =
                List.of("GPOS", "GSUB", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
        SfntFile file = new SfntFile(font);
        ByteBuffer out = ByteBuffer.allocate(font.length * 2);
        out.put("wOFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x00010000)
                .putInt(0)
                .putShort((short) tags.size());
        int at = 44 + 20 * tags.size();
        for (int i = 0; i < tags.size(); i++) {
            byte[] table = file.bytes(tags.get(i));
            byte[] deflated = deflated(table);
            byte[] shorter = deflated.length < table.length ? deflated : table;
            out.position(44 + 20 * i);
            out.put(tags.get(i).getBytes(StandardCharsets.US_ASCII))
                    .putInt(at)
                    .putInt(shorter.length)
                    .putInt(table.length);
            out.put(at, shorter);
            at += shorter.length;
        }
        return Arrays.copyOf(out.array(), at);
    }

    private static byte[] deflated(byte[] table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(table);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
