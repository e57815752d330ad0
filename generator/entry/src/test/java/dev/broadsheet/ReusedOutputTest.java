package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reused results are checked, and survive failed runs. */
@Tag("slow")
class ReusedOutputTest extends RememberedProject {

    @Test
    void whatWasTouchedInTheOutputIsMadeAnew() throws IOException {
        project.generate();
        Files.writeString(folder.resolve("kept/target/site/articles/a1/index.html"), "<p>Hello</p>");
        GenerationReport report = project.generate();

        assertThat(report.upToDate()).isFalse();
        assertThat(report.changes()).containsExactly("target/site");
        assertThat(report.explanation())
                .containsExactly(
                        "page articles/a1/index.html: articles/a1/index.html is gone from the output folder or was"
                                + " changed there");
        assertSameAsClean();
    }

    @Test
    void warningsAreToldAgain() throws IOException {
        project.write("content/loose.md", "Nobody's.\n");
        GenerationReport first = project.generate();
        GenerationReport second = project.generate();

        assertThat(first.diagnostics()).isNotEmpty();
        assertThat(second.upToDate()).isTrue();
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    }

    @Test
    void anErrorInBetweenLosesNothing() throws IOException {
        project.generate();
        project.write("content/articles/a2.md", "---\ntitle: Broken\n---\n[nowhere](nothing.md)\n");
        assertThat(project.generate().published()).isFalse();
        project.write("content/articles/a2.md", article(2, 0));

        assertThat(project.generate().upToDate()).isTrue();
    }

    /** Messages about the e-book have the positions of the source lines. */
    @Test
    void anErrorInBetweenLeavesWhatIsSaidOfTheOutput() throws IOException {
        Path sources = folder.resolve("kept/target/broadsheet/book.epub.tsv");
        project.generate();
        String before = Files.readString(sources);
        project.write("content/articles/a2.md", article(2, 0).replace("Edition", "Earlier.\n\n[nowhere](nothing.md)"));
        assertThat(project.generate().published()).isFalse();
        assertThat(Files.readString(sources)).isEqualTo(before);
        project.write("content/articles/a2.md", article(2, 0));

        assertThat(project.generate().upToDate()).isTrue();
        assertThat(Files.readString(sources)).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfTheOutputIsWrittenAgainWhenItIsGone() throws IOException {
        Path sources = folder.resolve("kept/target/broadsheet/book.epub.tsv");
        project.generate();
        String before = Files.readString(sources);
        Files.delete(sources);

        GenerationReport report = project.generate();

        assertThat(report.upToDate()).isFalse();
        assertThat(report.changes()).containsExactly("target/broadsheet");
        assertThat(sources).hasContent(before);
        assertThat(project.generate().upToDate()).isTrue();
    }

    @Test
    void whatIsSaidOfABookThatIsGoneGoesToo() throws IOException {
        project.generate();
        Path old = Files.writeString(folder.resolve("kept/target/broadsheet/earlier.epub.tsv"), "");
        project.write("content/articles/a2.md", article(2, 7));

        project.generate();

        assertThat(old).doesNotExist();
        assertThat(folder.resolve("kept/target/broadsheet/book.epub.tsv")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.bin", "units.bin"})
    void aDamagedCacheIsNotTrusted(String name) throws IOException {
        project.generate();
        Path file = folder.resolve("kept/target/broadsheet/cache").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        project.write("content/articles/a3.md", article(3, 1));

        assertThat(project.generate().published()).isTrue();
        assertSameAsClean();
    }
}
