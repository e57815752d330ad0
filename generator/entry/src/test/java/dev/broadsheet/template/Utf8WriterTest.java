package dev.broadsheet.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.document.Escape;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    private final Utf8Writer writer = new Utf8Writer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "é – “quoted” … 漢字 \u07ff\u0800\uffff",
                "😀 and 😀😀",
                "\ud83d",
                "\ude00",
                "\ud83d\ud83d\ude00",
                "\ud83dx\ude00é",
                "x\ud83d"
            })
    void aTextIsWrittenAsTheJdkWritesIt(String text) throws IOException {
        Writer plain = writer;
        plain.write(text);

        assertThat(writer.takeBytes()).isEqualTo(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "<a href=\"x\">'A & B' = 1 > 0</a>",
                "é – “quoted” <b>… 漢字</b> \u07ff\u0800\uffff",
                "😀 & 😀😀",
                "&\ud83d",
                "\ude00'",
                "\ud83d<\ude00é"
            })
    void aTextIsEscapedAsFreeMarkerEscapesIt(String text) throws Exception {
        Utf8Writer xml = new Utf8Writer();
        PageFormats.HTML.output(text, writer);
        PageFormats.XML.output(text, xml);

        assertThat(writer.takeBytes())
                .isEqualTo(HTMLOutputFormat.INSTANCE.escapePlainText(text).getBytes(UTF_8));
        assertThat(xml.takeBytes())
                .isEqualTo(XMLOutputFormat.INSTANCE.escapePlainText(text).getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "<a href=\"x\">'A & B' = 1 > 0</a>", "é – “quoted” <b>… 漢字</b> 😀\n"})
    void aTextBetweenMarkupIsWrittenAsWithoutEncoding(String text) {
        StringBuilder whole = new StringBuilder();
        for (String tag : List.of("<p>", "<i title=\"…\">", "")) {
            StringBuilder markup = new StringBuilder(tag);
            writer.take(markup);
            writer.text(text);
            assertThat(markup).isEmpty();
            Escape.text(text, whole.append(tag));
        }
        writer.write("</p>".getBytes(UTF_8));

        assertThat(writer.takeBytes()).isEqualTo((whole + "</p>").getBytes(UTF_8));
    }

    /** Templates may divide a surrogate pair and print both halves. */
    @Test
    void aPairMayBeEscapedInTwoParts() throws Exception {
        PageFormats.HTML.output("a < \ud83d", writer);
        PageFormats.HTML.output("\ude00 & b \ud83d", writer);
        PageFormats.HTML.output("&", writer);

        assertThat(writer.takeBytes()).isEqualTo("a &lt; 😀 &amp; b ?&amp;".getBytes(UTF_8));
    }

    /** Templates may divide a surrogate pair and print both halves. */
    @Test
    void aPairMayComeInTwoParts() {
        writer.write("😀", 0, 1);
        writer.write("😀", 1, 1);
        writer.write("\ud83d".charAt(0));
        writer.write('x');

        assertThat(writer.takeBytes()).isEqualTo("😀?x".getBytes(UTF_8));
    }

    @Test
    void aLongTextInPartsIsWritten() {
        Random random = new Random(7);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            char[] part = new char[random.nextInt(20)];
            for (int k = 0; k < part.length; k++) {
                part[k] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
            }
            whole.append(part);
            if (random.nextBoolean()) {
                writer.write(part, 0, part.length);
            } else {
                writer.write(new String(part));
            }
        }

        writer.write("x");
        byte[] expected = whole.append("x").toString().getBytes(UTF_8);

        assertThat(writer.count()).isEqualTo(expected.length);
        assertThat(writer.takeBytes()).isEqualTo(expected);
    }

    @Test
    void isEmptyOnceItsBytesAreTaken() {
        Utf8Writer writer = new Utf8Writer();
        writer.write("a page");
        byte[] page = writer.takeBytes();
        writer.write("another");

        assertThat(page).isEqualTo("a page".getBytes(UTF_8));
        assertThat(writer.takeBytes()).isEqualTo("another".getBytes(UTF_8));
        assertThat(writer.takeBytes()).isEmpty();
    }
}
