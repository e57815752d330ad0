package dev.broadsheet.typesetter.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Subsets are read by another library, which must find the same glyphs as in the whole file. */
class FontSubsetTest {

    private static final TextStyle STYLE =
            new TextStyle(List.of("Source Serif 4"), 400, false, 10, 0, FontFeatures.DEFAULT, Locale.ROOT);

    private final GlyphRun run = new Shaper(new FontLibrary(ThemeFonts.all()))
            .line("Éxàmplês (office)", STYLE, (character, owner) -> {})
            .get(0);
    private final EmbeddedFont font = font(run);

    private static EmbeddedFont font(GlyphRun run) {
        EmbeddedFont font = new EmbeddedFont("F0", run.face());
        for (int i = 0; i < run.glyphs().length; i++) {
            font.code(run.glyphs()[i], run.texts()[i]);
        }
        return font;
    }

    private static TrueTypeFont read(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    @Test
    void keepsOutlinesAndWidthsOfGlyphs() throws IOException {
        FontSubset subset = FontSubset.of(font);
        TrueTypeFont part = read(subset.file());
        TrueTypeFont whole = read(run.face().data());
        assertThat(part.getNumberOfGlyphs()).isLessThan(40);
        assertThat(part.getUnitsPerEm()).isEqualTo(whole.getUnitsPerEm());
        for (int glyph : run.glyphs()) {
            int number = subset.glyph(glyph);
            assertThat(number).isPositive();
            assertThat(part.getAdvanceWidth(number)).isEqualTo(whole.getAdvanceWidth(glyph));
            assertThat(path(part, number)).isEqualTo(path(whole, glyph));
        }
        assertThat(path(part, 0)).isEqualTo(path(whole, 0));
    }

    private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
        Shape outline = font.getGlyph().getGlyph(glyph).getPath();
        List<String> steps = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            Arrays.fill(at, 0);
            steps.add(path.currentSegment(at) + Arrays.toString(at));
        }
        return steps;
    }

    @Test
    void knowsWhatTheFileSaysOfTheWholeFont() throws IOException {
        TrueTypeFont whole = read(run.face().data());
        FontTables tables = new FontTables(run.face().data());
        assertThat(tables.name()).isEqualTo(whole.getName());
        assertThat(tables.glyphs()).isEqualTo(whole.getNumberOfGlyphs());
        assertThat(tables.italicAngle()).isEqualTo(whole.getPostScript().getItalicAngle());
        assertThat(tables.fixedPitch()).isFalse();
        assertThat(tables.familyClass()).isEqualTo(whole.getOS2Windows().getFamilyClass() >> 8);
        for (int glyph = 0; glyph < tables.glyphs(); glyph++) {
            assertThat(tables.advance(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
            assertThat(tables.bearing(glyph))
                    .isEqualTo(whole.getHorizontalMetrics().getLeftSideBearing(glyph));
        }
    }

    @Test
    void sumsUpToWhatTheFormatAsksFor() throws IOException {
        byte[] file = FontSubset.of(font).file();
        int sum = 0;
        for (int i = 0; i < file.length; i++) {
            sum += (file[i] & 0xFF) << (8 * (3 - (i & 3)));
        }
        assertThat(file.length % 4).isZero();
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void refusesWhatIsNoFont() {
        byte[] data = run.face().data();
        for (int length : new int[] {0, 4, 100, 200}) {
            byte[] cut = Arrays.copyOf(data, length);
            assertThatThrownBy(() -> new FontTables(cut))
                    .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
        }
    }

    @Test
    void takesWhatTablesThatAreTooShortDoNotSayForNothing() {
        byte[] data = run.face().data().clone();
        shorten(data, "hmtx", 6);
        shorten(data, "loca", 6);
        FontTables tables = new FontTables(data);
        int last = tables.glyphs() - 1;
        assertThat(tables.advance(last)).isZero();
        assertThat(tables.bearing(last)).isZero();
        assertThat(tables.glyph(last)).isEmpty();
        SubsetGlyphs glyphs = new SubsetGlyphs(tables, List.of(last));
        assertThat(glyphs.numbers()).containsOnlyKeys(0, last);
        assertThat(glyphs.hmtx()).hasSize(8);
        assertThat(glyphs.loca()).hasSize(12);
    }

    /** Changes the length of a table in the directory. */
    private static void shorten(byte[] file, String tag, int length) {
        ByteBuffer directory = ByteBuffer.wrap(file);
        for (int at = 12; at < 12 + 16 * directory.getShort(4); at += 16) {
            if (new String(file, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
                directory.putInt(at + 12, length);
            }
        }
    }
}
