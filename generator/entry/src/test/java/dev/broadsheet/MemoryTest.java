package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cli.Main;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Insufficient memory is predicted, and reported with the current work; it is not an internal error. */
class MemoryTest {

    @TempDir
    Path folder;

    @Test
    void isForeseenAndToldWithTheArticle() throws Exception {
        Project.start(folder)
                .article(
                        "long",
                        ("A paragraph of a few words that goes on for a while. ".repeat(40) + "\n\n").repeat(1900));

        String said = ChildJvm.ofThisJdk().options("-Xmx40m").run(Main.class, "--project", folder.toString());

        assertThat(said)
                .startsWith("warning: memory may not last: the JVM has ")
                .contains("error BS-LIMIT-008: memory ran out while ", "; the JVM has ")
                .contains("\n  --> content/articles/long.md")
                .contains("\n  = give it more, such as -Xmx")
                .doesNotContain("BS-INTERNAL");
    }
}
