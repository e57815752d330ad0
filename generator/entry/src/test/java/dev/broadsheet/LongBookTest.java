package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of many chapters is built with a small heap. */
@Tag("slow")
class LongBookTest {

    private static final int CHAPTERS = 400;

    @TempDir
    Path root;

    @Test
    void fourHundredChaptersAreMadeInABoundedHeap() throws IOException, InterruptedException {
        Project project = Project.start(root)
                .write(
                        "content/site.yaml",
                        "title: Long\nbaseUrl: https://long.example/\neditions: [pdf, epub]\npdf: {briefs: false}\nbooks: [{name: book, open: recto}]\n");
        for (int number = 1; number <= CHAPTERS; number++) {
            project.article(name(number), chapter(number));
        }

        Path log = root.resolve("log.txt");
        int status = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        "dev.broadsheet.cli.Main",
                        "--project",
                        root.toString(),
                        "--output",
                        project.output().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(log)).contains(CHAPTERS + " articles and 0 pages became 3 files");
        assertThat(status).isZero();
        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(2 * CHAPTERS);
        }
    }

    private static String name(int number) {
        return "chapter-%03d".formatted(number);
    }

    /** Returns a chapter of sections, with a note, a term and a link to another chapter. */
    private static String chapter(int number) {
        String next = name(number % CHAPTERS + 1);
        String sentence = "In the year %d the harbour of district %d saw %d ships, of which most came from the north. "
                .formatted(1500 + number, number % 7, 100 + number * 13 % 900);
        String more = sentence.replace("harbour", "market").toLowerCase(Locale.ROOT);
        return sentence.repeat(2) + "[^1]\n\n## The first half of " + (1500 + number) + "\n\n" + sentence
                + "It is told in [the next chapter](" + next + ".md).\n\n## What was left\n\n*District " + number % 7
                + "*{.term} kept its harbour. " + sentence + "\n\n[^1]: " + more + "\n";
    }
}
