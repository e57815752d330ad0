package dev.broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs of random articles in each theme keep the rules of their pages. */
@Tag("net")
class BriefPagesTest {

    private static final int ARTICLES = 16;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"default", "plain-report", "financial-daily"})
    void pagesKeepTheirRules(String theme) throws IOException {
        assertThat(new BriefProject(root, theme)
                        .broken(ARTICLES, RandomArticle::markdown, brief -> new BriefRules(brief).broken()))
                .as("RandomArticle.markdown, " + theme)
                .isEmpty();
    }
}
