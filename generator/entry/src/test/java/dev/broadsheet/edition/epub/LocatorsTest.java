package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.edition.model.Locator;
import dev.broadsheet.publication.Book;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocatorsTest {

    private static String of(String... places) {
        Book book = Fixtures.small().books().get(0);
        Pagination pages = new Pagination(
                List.of("i", "1", "2", "3", "4"),
                Map.of("a", 1, "a.x", 1, "b", 2, "b.x", 3, "c", 4, "p", 0),
                List.of());
        Locators locators = new Locators(
                new PageBreaks(book, Optional.of(pages)), place -> place + ".xhtml", place -> "Title of " + place);
        List<Locator> all = Stream.of(places).map(LocatorsTest::locator).toList();
        return Chapters.list(locators.of(all).get("locators")).stream()
                .map(LocatorsTest::text)
                .collect(Collectors.joining(", "));
    }

    /** Returns the locator {@code from-to}; an exclamation mark denotes a main one. */
    private static Locator locator(String place) {
        String[] ends = place.replace("!", "").split("-", -1);
        return new Locator(ends[0], ends.length > 1 ? ends[1] : "", place.endsWith("!"));
    }

    private static String text(Map<String, Object> locator) {
        String first = locator.get("label") + " " + locator.get("href");
        return locator.get("last") instanceof Map<?, ?> last ? first + " to " + last.get("label") : first;
    }

    @Test
    void pagesStandInOrderAndOnce() {
        assertThat(of("c", "a", "a.x")).isEqualTo("1 a.xhtml, 4 c.xhtml");
    }

    @Test
    void neighboursAreARange() {
        assertThat(of("b", "a", "b.x", "p")).isEqualTo("i p.xhtml to 3");
        assertThat(of("p", "b.x", "c")).isEqualTo("i p.xhtml, 3 b.x.xhtml to 4");
    }

    @Test
    void aPassageIsARange() {
        assertThat(of("a-b.x", "p")).isEqualTo("i p.xhtml to 3");
        assertThat(of("a.x-c")).isEqualTo("1 a.x.xhtml to 4");
    }

    @Test
    void mainPlacesStandByThemselvesAndHideOthersOfTheirPage() {
        assertThat(of("a", "a.x!", "b", "b.x")).isEqualTo("1 a.x.xhtml, 2 b.xhtml to 3");
    }

    @Test
    void whatIsNotPrintedIsNamedByItsChapter() {
        assertThat(of("z", "a")).isEqualTo("1 a.xhtml, Title of z z.xhtml");
    }
}
