package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    private static final SourceText TEXT = new SourceText("a.md", "ab\r\nc\rd\n");

    @ParameterizedTest
    @CsvSource({"0, a.md:1:1", "2, a.md:1:3", "4, a.md:2:1", "6, a.md:3:1", "8, a.md:4:1", "99, a.md:4:1"})
    void offsetsBecomeLinesAndColumns(int offset, String position) {
        assertThat(TEXT.position(offset)).hasToString(position);
    }

    @Test
    void linesComeWithoutTheirEnds() {
        assertThat(TEXT.lineCount()).isEqualTo(4);
        assertThat(TEXT.line(1)).isEqualTo("ab");
        assertThat(TEXT.line(2)).isEqualTo("c");
        assertThat(TEXT.line(4)).isEmpty();
        assertThat(TEXT.line(5)).isEmpty();
        assertThat(TEXT.offsetOfLine(3)).isEqualTo(6);
    }

    @Test
    void knowsWhichSignsItMayHold() {
        String written = "\uFEFFa{\u00FB\u2014~\r\n";
        SourceText text = Utf8.decode("a.md", written.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();

        for (char sign = 0; sign < 0x80; sign++) {
            assertThat(text.mayHold(sign)).isEqualTo(written.indexOf(sign) >= 0);
            assertThat(TEXT.mayHold(sign)).isTrue();
        }
    }

    @Test
    void isHeldIfItCannotBeReadAgain() {
        SourceText text = new SourceText("a.md", "ab\ncd\n");
        text.release();

        assertThat(text.text()).isEqualTo("ab\ncd\n");
        assertThat(text.line(2)).isEqualTo("cd");
    }

    @Test
    void isTheSameWhereItIsNotHeld() {
        AtomicBoolean changed = new AtomicBoolean();
        SourceText text = new SourceText("a.md", "ż\r\n𝒳\n").readAgainBy(() -> {
            if (changed.get()) {
                throw new UncheckedIOException(new ChangedFileException("a.md"));
            }
            return "ż\r\n𝒳\n".getBytes(StandardCharsets.UTF_8);
        });
        text.release();

        assertThat(text.text()).isEqualTo("ż\r\n𝒳\n");
        assertThat(text.length()).isEqualTo(6);
        assertThat(text.line(2)).isEqualTo("𝒳");
        assertThat(text.position(3)).hasToString("a.md:2:1");
        assertThat(text.position(-1)).hasToString("a.md:1:1");

        text.recall();
        changed.set(true);
        assertThat(text.line(1)).isEqualTo("ż");

        text.release();
        text.recall();
        assertThat(text.line(1)).isEmpty();
        assertThat(text.line(2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Thirty-five minutes, thirty-five-minutes",
        "Blinken’s  visit!, blinkens-visit",
        "ÜBER uns, über-uns",
        "北京 2023, 北京-2023",
        "'--a--', a",
        "'!', ''"
    })
    void slugsKeepLettersOfAllScripts(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
        assertThat(Slug.isValid(slug)).isEqualTo(!slug.isEmpty());
    }
}
