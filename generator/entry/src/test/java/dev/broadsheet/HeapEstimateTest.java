package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeapEstimateTest {

    private static final long MEGABYTE = 1024 * 1024;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatIsEnoughIsNotWarnedOf() {
        HeapEstimate heap = new HeapEstimate(512 * MEGABYTE, 100, 400_000, 400_000);

        assertThat(heap.warning()).isEmpty();
        assertThat(heap.isPlenty()).isTrue();
    }

    @Test
    void saysWhatIsNeededAndHowToGiveIt() {
        HeapEstimate heap = new HeapEstimate(256 * MEGABYTE, 10_000, 40_000_000, 40_000_000);

        assertThat(heap.warning())
                .hasValue("memory may not last: the JVM has 256 MB. Give it more, such as -Xmx2560m in MAVEN_OPTS or"
                        + " .mvn/jvm.config: 10,000 articles and pages with 40,000,000 characters need about 1,644 MB");
        assertThat(heap.isPlenty()).isFalse();
    }

    /** As manual/content/chapters/publish/maven.md advises. */
    @Test
    void siteOfTenThousandArticlesNeedsNoMoreThan700Megabytes() {
        assertThat(new HeapEstimate(700 * MEGABYTE, 10_000, 40_000_000, 30_000).warning())
                .isEmpty();
    }

    /** As the same page advises. */
    @Test
    void siteOfFiftyThousandArticlesNeedsNoMoreThan1400Megabytes() {
        assertThat(new HeapEstimate(1375 * MEGABYTE, 50_000, 250_000_000, 30_000, true).warning())
                .isEmpty();
        assertThat(new HeapEstimate(1375 * MEGABYTE, 50_000, 250_000_000, 30_000).warning())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'editions: [site]', 300",
        "'editions: [site, pdf]\nbooks: []', 300",
        "'editions: [epub]', 500",
        "'', 500"
    })
    void onlyABookHoldsAllTextsAtOnce(String keys, long atOnce, @TempDir Path folder) {
        Project.in(folder)
                .write("content/site.yaml", "title: T\n" + keys + "\n")
                .article("a", "x".repeat(300))
                .article("b", "x".repeat(200));
        Diagnostics diagnostics = new Diagnostics();
        LoadedContent content = ContentLoader.load(folder, folder.resolve("content"), diagnostics);
        SiteConfig config =
                SiteConfigReader.read(content.site().orElseThrow(), diagnostics).orElseThrow();

        HeapEstimate heap = HeapEstimate.of(content, config, MEGABYTE, true);

        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(heap.articles()).isEqualTo(2);
        assertThat(heap.characters()).isBetween(500L, 600L);
        assertThat(heap.atOnce()).isBetween(atOnce, atOnce + 100);
        assertThat(heap.spills()).isEqualTo(keys.equals("editions: [site]"));
    }

    /** Free heap as the JVM reports it after each full garbage collection. */
    @Test
    void warnsOnceWhenLittleIsLeft() {
        HeapWatch watch = HeapWatch.begin(new HeapEstimate(100 * MEGABYTE, 0, 0, 0), told::add);

        watch.collected(80 * MEGABYTE);
        assertThat(told).isEmpty();
        watch.collected(95 * MEGABYTE);
        watch.collected(96 * MEGABYTE);
        watch.end();

        assertThat(told)
                .containsExactly(
                        "memory is nearly used up: 95 of 100 MB hold what the run needs, and collecting garbage"
                                + " takes more and more of its time");
    }

    /** Simulates a heap of a few bytes, since that of this JVM is never exhausted. */
    @Test
    void hearsOfCollections() throws InterruptedException {
        HeapWatch watch = HeapWatch.begin(new HeapEstimate(1, 0, 0, 0), told::add);
        for (int i = 0; told.isEmpty() && i < 100; i++) {
            System.gc();
            Thread.sleep(50);
        }
        watch.end();

        assertThat(told).hasSize(1);
    }
}
