package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("text/articles"));
        Files.writeString(folder.resolve("text/site.yaml"), "title: A Briefing\neditions: [epub]\n");
        Files.writeString(
                folder.resolve("text/articles/talks.md"), "---\ntitle: Talks\ndate: 2026-01-01\n---\n\nThey met.\n");
    }

    private int run(String... more) {
        String[] arguments = {"--project", folder.toString(), "--content", "text", "--output", "made"};
        String[] all = new String[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Main.run(new PrintStream(log, true, StandardCharsets.UTF_8), all);
    }

    private String said() {
        return log.toString(StandardCharsets.UTF_8);
    }

    @Test
    void makesTheEditions() {
        assertThat(run("--time", "2026-02-01T00:00:00Z", "--report", "report")).isZero();

        assertThat(folder.resolve("made/book.epub")).isRegularFile();
        assertThat(folder.resolve("report/diagnostics.json")).isRegularFile();
        assertThat(said()).contains("1 article and 0 pages became 2 files,").contains(" kB, in made\n");
    }

    @Test
    void explainsWhatIsAskedFor() throws IOException {
        Files.writeString(
                folder.resolve("text/site.yaml"), "title: A Briefing\neditions: [pdf]\npdf: {briefs: false}\n");

        assertThat(run("--explain", "typesetting")).isZero();
        assertThat(said()).startsWith("book.pdf: ").contains(" pages\n").contains(" kB, in made\n");

        log.reset();
        assertThat(run("--explain", "changes", "--cache", "cache")).isZero();
        assertThat(said()).contains("pdf book.pdf: ").doesNotContain("book.pdf: 8 pages");

        log.reset();
        assertThat(run("--explain", "everything")).isEqualTo(2);
        assertThat(said()).startsWith("--explain needs changes or typesetting, not everything\n");
    }

    @Test
    void saysWhatIsWrongWithTheContent() throws IOException {
        Files.writeString(folder.resolve("text/articles/talks.md"), "---\ntitle: Talks\n---\n\nThey met.\n");

        assertThat(run()).isEqualTo(1);

        assertThat(said()).contains("  --> text/articles/talks.md:").contains("; made is as it was\n");
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --colour              | unknown option --colour
            --time                | --time needs a value
            --time yesterday      | --time needs a date such as 2026-01-01T00:00:00Z, not yesterday
            --fail-on never       | --fail-on needs error or warning, not never
            """)
    void asksForWhatItCannotUnderstand(String arguments, String answer) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(said()).startsWith(answer + "\nUsage: [options]\n");
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(run("--help")).isZero();

        assertThat(said()).startsWith("Usage: [options]\n").endsWith("  --help              prints this\n");
        assertThat(folder.resolve("made")).doesNotExist();
    }
}
