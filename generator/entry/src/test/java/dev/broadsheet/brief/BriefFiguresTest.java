package dev.broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of random articles with many figures are filled. */
@Tag("net")
class BriefFiguresTest {

    private static final int ARTICLES = 30;

    @TempDir
    private Path root;

    @Test
    void pagesAreFilled() throws IOException {
        assertThat(new BriefProject(root, "default")
                        .broken(ARTICLES, RandomReport::markdown, brief -> new FilledPages(brief).broken()))
                .as("RandomReport.markdown")
                .isEmpty();
    }
}
