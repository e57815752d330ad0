package dev.broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        long first = Long.getLong("nets.seed", 1) * 1_000_000;
        int count = ARTICLES * Integer.getInteger("nets.share", 1);
        BriefProject briefs = new BriefProject(root, theme);
        for (long seed = first; seed < first + count; seed++) {
            briefs.add(seed);
        }
        briefs.generate();

        List<String> broken = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            String article = "RandomArticle.markdown(" + seed + "): ";
            new BriefRules(briefs.read(seed)).broken().forEach(rule -> broken.add(article + rule));
        }
        assertThat(broken).as("nets.seed=" + first / 1_000_000).isEmpty();
    }
}
