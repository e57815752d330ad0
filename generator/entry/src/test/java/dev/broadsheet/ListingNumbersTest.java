package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listings with a caption have numbers; those with the name of a file only have none and are not counted. */
class ListingNumbersTest {

    @Test
    void aFileNameAloneTakesNoNumber(@TempDir Path root) throws IOException {
        Project project = Project.start(root).write("content/articles/2026-01-01-visit.md", """
                ---
                title: The visit
                date: 2026-01-01
                ---
                See [#named].

                ```java {file="First.java"}
                first();
                ```

                ```java {caption="The second" file="Second.java" #named}
                second();
                ```
                """);

        assertThat(project.generate().published()).isTrue();

        assertThat(project.text("articles/visit/index.html"))
                .contains("<figcaption><code class=\"file\">First.java</code></figcaption>")
                .contains("<span class=\"number\">Listing 1</span> The second")
                .contains("<a href=\"#named\" class=\"ref\">Listing\u00A01</a>");
    }
}
