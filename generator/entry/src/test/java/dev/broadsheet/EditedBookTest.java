package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an edit of one chapter, only the changed part of a book is typeset, and the run reports this. */
class EditedBookTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writeABook() throws IOException {
        project = book("kept").remembering();
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    private Project book(String name) throws IOException {
        Project book = Project.in(folder.resolve(name));
        book.write("content/site.yaml", """
                title: A Manual
                baseUrl: https://manual.example/
                language: en
                kind: book
                contents:
                  chapters: [one.md, two.md, three.md, four.md]
                """);
        chapter(book, "one", "The first one. See [there](three.md).");
        chapter(book, "two", "The second one.[^a]\n\n[^a]: With a note.");
        chapter(book, "three", "The third one.");
        chapter(book, "four", "The fourth one.");
        return book;
    }

    private static void chapter(Project book, String name, String text) {
        book.write(
                "content/chapters/" + name + ".md",
                "---\ntitle: Chapter %s\n---\n\n%s\n\n## A section\n\n%s\n"
                        .formatted(name, text, "More of it. ".repeat(300)));
    }

    private GenerationReport edited(String text) throws IOException {
        chapter(project, "three", text);
        GenerationReport report = project.generate();
        Project anew = book("anew");
        chapter(anew, "three", text);
        anew.generate();
        assertThat(project.output().resolve("book.pdf"))
                .hasBinaryContent(Files.readAllBytes(anew.output().resolve("book.pdf")));
        return report;
    }

    @Test
    void saysHowManyPagesWereSet() throws IOException {
        GenerationReport report = edited("The third one, after an edit.");
        assertThat(report.notices()).hasSize(1);
        assertThat(report.notices().get(0)).matches("book\\.pdf: set \\d of \\d\\d pages; the others are as they were");
    }

    @Test
    void staysKeptWhileTheBookItselfIs() throws IOException {
        project.write("content/chapters/../pages/about.md", "---\ntitle: About\n---\nWho we are.\n");
        assertThat(project.generate().notices()).isEmpty();
        assertThat(edited("The third one, after an edit.").notices()).hasSize(1);
        assertThat(edited("Another edit, and the third one. " + "Much longer now. ".repeat(300))
                        .notices())
                .hasSize(1);
    }
}
