package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The progress that a run reports. */
class ProgressTest {

    @TempDir
    Path root;

    @Test
    void countsArticlesAndPagesOfEachPhase() {
        Project project = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [site]\n")
                .article("one", "Text.")
                .article("two", "Text.");
        List<String> told = Collections.synchronizedList(new ArrayList<>());

        new Generator(project.options(), (phase, done, expected) -> told.add(phase + " " + done + "/" + expected))
                .generate();

        // Home, two articles, archive, search and "not found"; then a card for each article.
        assertThat(told)
                .containsSubsequence("load 0/0", "parse 0/0", "parse 1/2", "parse 2/2", "assemble 0/0", "site 0/0")
                .containsSubsequence("site 1/6", "site 6/6", "site 7/8", "site 8/8", "publish 0/0");
    }
}
