package dev.broadsheet.acceptance.words.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SamplePublication;
import dev.broadsheet.acceptance.random.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word that another program reads in a document is in each edition, once and in order, and none that it does not
 * show: whatever signs are around. A document may be refused with an error instead, but few are. {@code
 * -Dbroadsheet.words.count=1000} takes more random documents than each build does, and {@code
 * -Dbroadsheet.words.first=240} others.
 */
class ConservationTest {

    /** A word of a {@link Sample}. */
    private static final Pattern WORD = Pattern.compile("[ar]\\d+w\\d+x");

    private static SamplePublication publication;
    private static Editions editions;

    @BeforeAll
    static void publish(@TempDir Path root) throws IOException {
        publication = SamplePublication.of(Sample.all(), root);
        editions = Editions.of(publication);
    }

    @Test
    void fewAreRefusedAndNoneOfTheAwkward() {
        assertThat(publication.refused()).allMatch(name -> name.startsWith("r"));
        assertThat(publication.samples().size())
                .isGreaterThan(4 * publication.refused().size());
    }

    @Test
    void pagesHaveEveryWordOnceAndInOrder() throws IOException {
        compare(editions::page);
    }

    @Test
    void theBookHasEveryWordOnceAndInOrder() throws IOException {
        compare(editions::chapter);
    }

    private static void compare(Place place) throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Sample sample : publication.samples()) {
            all.assertThat(Words.of(place.of(sample)))
                    .as(sample.markdown())
                    .isEqualTo(ExpectedText.of(sample.markdown()).words());
        }
        all.assertAll();
    }

    /** Running heads and contents have the words of headings again. */
    @Test
    void thePrintedBookHasEveryWordOnce() throws Exception {
        // What is too long for a line is broken within a word, and hyphens may be there.
        Map<String, Long> printed = counts(editions.print().replaceAll("[\\s\\h\u00AD-]+", ""));
        SoftAssertions all = new SoftAssertions();
        for (Sample sample : publication.samples()) {
            ExpectedText expected = ExpectedText.of(sample.markdown());
            Set<String> headings =
                    counts(String.join(" ", expected.wordsOfHeadings())).keySet();
            Map<String, Long> words = counts(String.join(" ", expected.words()));
            Map<String, Long> found = new TreeMap<>(printed);
            found.keySet().removeIf(word -> !word.startsWith(sample.name() + "w"));
            found.replaceAll((word, count) -> headings.contains(word) ? 1 : count);
            all.assertThat(found).as(sample.markdown()).isEqualTo(words);
        }
        all.assertAll();
    }

    private static Map<String, Long> counts(String text) {
        return WORD.matcher(text)
                .results()
                .collect(Collectors.groupingBy(MatchResult::group, TreeMap::new, Collectors.counting()));
    }

    /** Where the text of a sample is in an edition. */
    private interface Place {
        Element of(Sample sample) throws IOException;
    }
}
