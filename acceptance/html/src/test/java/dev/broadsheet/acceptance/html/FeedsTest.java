package dev.broadsheet.acceptance.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library that reads the feeds of the world reads ours, and finds the whole text in them. */
class FeedsTest {

    static Stream<Named<Path>> feeds() {
        return Sites.feeds("feed.xml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void romeReadsTheFeed(Path file) throws Exception {
        try (XmlReader reader = new XmlReader(Files.newInputStream(file))) {
            SyndFeed feed = new SyndFeedInput().build(reader);

            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(feed.getUri()).startsWith("https://");
            assertThat(feed.getLinks()).extracting("rel").contains("self");
            assertThat(feed.getEntries()).isNotEmpty().allSatisfy(FeedsTest::assertWhole);
            assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        }
    }

    private static void assertWhole(SyndEntry entry) {
        assertThat(entry.getTitle()).isNotBlank();
        assertThat(entry.getLink()).startsWith("https://").isEqualTo(entry.getUri());
        assertThat(entry.getPublishedDate()).isNotNull();
        assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(entry.getPublishedDate());
        String text = entry.getContents().get(0).getValue();
        assertThat(text).contains("<p").doesNotContain("href=\"../").doesNotContain("src=\"../");
        assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
    }
}
