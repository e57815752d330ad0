package dev.broadsheet.typesetter.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private final Shaper shaper = new Shaper(new FontLibrary(ThemeFonts.all()));
    private final ContentStream out = new ContentStream();
    private final TextWriter writer = new TextWriter(out);

    @Test
    void kernsBetweenStringsAndJoinsRunsThatFollowEachOther() {
        GlyphRun run = run("AVA");
        EmbeddedFont font = new EmbeddedFont("F0", run.face());
        writer.show(run, font, 10, 700);
        writer.show(run, font, 10 + run.width(), 700);
        writer.show(run, font, 10, 686);
        writer.close();
        assertThat(operators()).isEqualTo("""
                        BT
                        /F0 10 Tf
                        10 700 Td
                        [(\0\1)119(\0\2)120(\0\1)]TJ
                        [(\0\1)119(\0\2)120(\0\1)]TJ
                        0 -14 Td
                        [(\0\1)119(\0\2)120(\0\1)]TJ
                        ET
                        """);
    }

    @Test
    void shiftsGlyphsByTheirOffsets() {
        GlyphRun plain = run("ab");
        GlyphRun shifted = new GlyphRun(
                plain.face(), 10, plain.glyphs(), plain.advances(), new float[] {0, 0, 1, 2.5f}, plain.texts());
        writer.show(shifted, new EmbeddedFont("F0", plain.face()), 0, 0);
        writer.close();
        assertThat(operators()).isEqualTo("BT\n/F0 10 Tf\n[(\0\1)]TJ\n2.5 Ts\n[-100(\0\2)100]TJ\n0 Ts\nET\n");
    }

    @Test
    void knowsThatWidthsOfLettersAreSavedAndRestored() {
        GlyphRun plain = run("a");
        GlyphRun wide =
                new GlyphRun(plain.face(), 10, plain.glyphs(), plain.advances(), plain.offsets(), plain.texts(), 1.02);
        EmbeddedFont font = new EmbeddedFont("F0", plain.face());
        writer.show(wide, font, 0, 0);
        writer.beforeSave();
        writer.show(wide, font, 0, 0);
        writer.beforeRestore();
        writer.show(wide, font, 0, 0);
        writer.beforeSave();
        writer.beforeRestore();
        writer.show(plain, font, 0, 0);
        writer.close();
        assertThat(operators().lines().filter(line -> line.endsWith("Tz")))
                .containsExactly("102 Tz", "100 Tz", "102 Tz", "102 Tz", "100 Tz");
    }

    private GlyphRun run(String text) {
        TextStyle style =
                new TextStyle(List.of("Source Serif 4"), 400, false, 10, 0, FontFeatures.DEFAULT, Locale.ROOT);
        return shaper.line(text, style, (codePoint, owner) -> {}).get(0);
    }

    private String operators() {
        return new String(out.toByteArray(), StandardCharsets.US_ASCII);
    }
}
