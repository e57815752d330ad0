package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code blocks of Markdown that are shown with their rendering. */
class ExamplesTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.start(folder);
    }

    private String page(String body) throws IOException {
        project.article("first", body);
        assertThat(project.generate().diagnostics()).isEmpty();
        String page = project.text("articles/first/index.html");
        return page.substring(page.indexOf("<div class=\"text\">")).replaceAll("\\s+", " ");
    }

    @Test
    void anExampleIsShownAsItIsWrittenAndAsWhatItBecomes() throws IOException {
        assertThat(page("""
                        Before.

                        ````markdown {.example}
                        ::: steps
                        1. Read *this*.
                        :::

                        ```java
                        int tide;
                        ```
                        ````

                        After.
                        """))
                .containsSubsequence(
                        "Before.",
                        "<pre class=\"example\" tabindex=\"0\"><code class=\"language-markdown\">::: steps",
                        "<div class=\"example-result\">",
                        "<div class=\"steps\">",
                        "<li>Read <em>this</em>.</li>",
                        "<pre tabindex=\"0\"><code class=\"language-java\">",
                        "</div>",
                        "After.");
    }

    @Test
    void aFaultInAnExampleIsToldAtItsLine() {
        project.article("first", "```md {.example}\nSee [this](no.md).\n```");

        assertThat(project.generate().diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.position()).hasToString("content/articles/first.md:7:12"));
    }

    @Test
    void anExampleWithinAnExampleIsCode() throws IOException {
        assertThat(page("""
                        ````markdown {.example}
                        ```markdown {.example}
                        *Deep*
                        ```
                        ````
                        """)).containsOnlyOnce("<div class=\"example-result\">").doesNotContain("<em>Deep</em>");
    }

    @Test
    void whatOthersCallExamplesStaysCode() throws IOException {
        assertThat(page("""
                        ```java {.example}
                        int a = b * c;
                        ```

                        ```markdown {.examples}
                        *No*
                        ```

                        - ```markdown {.example}
                          *No*
                          ```
                        """)).doesNotContain("example-result").doesNotContain("<em>No</em>");
    }

    @Test
    void anIncludeInAnExampleBringsTheLinesTwice() throws IOException {
        project.write("content/_shared/a.md", "Twice *here*.\n");

        assertThat(page("```markdown {.example}\n{{#include ../_shared/a.md}}\n```"))
                .contains("Twice <span", "<p id=\"p-1\">Twice <em>here</em>.");
    }
}
