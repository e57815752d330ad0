package dev.broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        long first = Long.getLong("nets.seed", 1) * 1_000_000;
        int count = ARTICLES * Integer.getInteger("nets.share", 1);
        BriefProject briefs = new BriefProject(root, "default");
        for (long seed = first; seed < first + count; seed++) {
            briefs.add(seed, RandomReport.markdown(seed));
        }
        briefs.generate();

        List<String> broken = new ArrayList<>();
        for (long seed = first; seed < first + count; seed++) {
            String article = "RandomReport.markdown(" + seed + "): ";
            new FilledPages(briefs.read(seed)).broken().forEach(rule -> broken.add(article + rule));
        }
        assertThat(broken).as("nets.seed=" + first / 1_000_000).isEmpty();
    }
}
