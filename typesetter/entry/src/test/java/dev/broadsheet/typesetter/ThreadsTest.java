package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("Threads", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSameBytesAndProblems(int threads) {
        TypesetResult alone = typesetter(1).typeset(document(40), INFO, source -> Optional.empty());
        TypesetResult helped = typesetter(threads).typeset(document(40), INFO, source -> Optional.empty());
        assertThat(helped.pdf()).isEqualTo(alone.pdf());
        assertThat(helped.problems()).isEqualTo(alone.problems()).isNotEmpty();
        assertThat(helped.pagination()).isEqualTo(alone.pagination());
    }

    @Test
    void writesPagesWhileOthersAreStillToBeDrawn() throws IOException {
        List<Integer> writes = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                writes.add(length);
                super.write(bytes, from, length);
            }
        };
        TypesetReport report = typesetter(1).typeset(document(40), INFO, source -> Optional.empty(), out);
        TypesetResult whole = typesetter(1).typeset(document(40), INFO, source -> Optional.empty());
        assertThat(out.toByteArray()).isEqualTo(whole.pdf());
        assertThat(report.pagination()).isEqualTo(whole.pagination());
        assertThat(report.problems()).isEqualTo(whole.problems());
        assertThat(writes).hasSizeGreaterThan(report.pagination().pageCount());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3000})
    void tellsTheCallerThatTheFileCannotBeWritten(int room) {
        OutputStream full = new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (written++ >= room) {
                    throw new IOException("disk full");
                }
            }
        };
        assertThatThrownBy(() -> typesetter(2).typeset(document(3), INFO, source -> Optional.empty(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65})
    void refusesNumbersOfThreadsThatMakeNoSense(int threads) {
        assertThatThrownBy(() -> typesetter(threads)).hasMessage("threads: 1 to 64 can be had, not " + threads);
    }

    private static Typesetter typesetter(int threads) {
        Typesetter.Builder builder = Typesetter.builder().threads(threads).stylesheet(new Stylesheet("t.css", """
                        @page { size: 300pt 200pt; margin: 20pt }
                        nav a::after { content: leader(dotted) target-counter(attr(href), page) }
                        .note { float: footnote }
                        """));
        ThemeFonts.all().forEach(builder::font);
        return builder.build();
    }

    /** Returns a document with contents, notes, a table and a character that is in no font. */
    private static String document(int chapters) {
        StringBuilder body = new StringBuilder("<nav>");
        for (int i = 0; i < chapters; i++) {
            body.append("<p><a href=\"#c")
                    .append(i)
                    .append("\">Chapter ")
                    .append(i)
                    .append("</a></p>");
        }
        body.append("</nav>");
        for (int i = 0; i < chapters; i++) {
            body.append("<h1 id=\"c").append(i).append("\">Chapter ").append(i).append("</h1>");
            body.append("<p>Some words\u1234 that fill a line or two<span class=\"note\">Note ")
                    .append(i)
                    .append("</span> and some more of them.</p>");
            body.append("<table><tr><td>cell ").append(i).append("</td><td>two</td></tr></table>");
        }
        return "<html lang=\"en\"><body>" + body + "</body></html>";
    }
}
