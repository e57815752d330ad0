package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelDigestTest {

    @Test
    void valuesThatPrintDifferentlyHaveDifferentDigests() {
        Stream<Object> values = Stream.of(
                "",
                "a",
                "1",
                1,
                true,
                "true",
                List.of(),
                List.of(""),
                List.of("a", "b"),
                List.of("b", "a"),
                List.of("ab"),
                List.of(List.of("a"), "b"),
                List.of(List.of("a", "b")),
                List.of("a\"1:b"),
                Map.of(),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Map.of("a", List.of("b")),
                Map.of("a", "b", "c", "d"),
                Optional.empty(),
                Optional.of(""),
                Markup.of("a"),
                Markup.of("b"),
                new LazyText("key", () -> List.of("a"), () -> "text"));

        assertThat(values.map(ModelDigest::of)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfAMapDoesNotCount() {
        Map<String, Object> model = new LinkedHashMap<>();
        for (String key : List.of("z", "a", "m")) {
            model.put(key, key + key);
        }

        assertThat(ModelDigest.of(model)).isEqualTo(ModelDigest.of(new TreeMap<>(model)));
    }

    @Test
    void markupIsDigestedWithoutBeingMade() {
        Markup markup = Markup.made("key", () -> List.of("parts"), () -> {
            throw new AssertionError("nobody has asked for it");
        });
        Markup same = Markup.made("another", () -> List.of("parts"), () -> "text");

        assertThat(ModelDigest.of(markup)).isEqualTo(ModelDigest.of(same));
    }

    @Test
    void markupOfTheSameIsTheSame() {
        assertThat(Markup.made(List.of("key"), List::of, () -> "one"))
                .isEqualTo(Markup.made(List.of("key"), List::of, () -> "two"))
                .isNotEqualTo(Markup.made(List.of("other"), List::of, () -> "one"))
                .isNotEqualTo(new LazyText(List.of("key"), List::of, () -> "one"))
                .hasSameHashCodeAs(Markup.made(List.of("key"), List::of, () -> "one"));
    }

    @Test
    void whatATemplateCannotPrintIsRefused() {
        assertThatThrownBy(() -> ModelDigest.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachPartOfAModelHasItsOwn() {
        Map<String, Object> site =
                Map.of("title", "Gazette of all that is longer than a digest with what is around it");

        assertThat(ModelDigest.parts(Map.of("site", site, "page", "one")))
                .containsOnlyKeys("site", "page")
                .containsEntry("site", ModelDigest.of(site))
                .containsEntry("page", "\"3:one")
                .isEqualTo(ModelDigest.parts(Map.of("page", "one", "site", site)))
                .isNotEqualTo(ModelDigest.parts(Map.of("page", "two", "site", site)));
    }

    @Test
    void whatIsSharedCountsByWhatIsInIt() {
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette"));

        assertThat(ModelDigest.parts(Map.of("site", shared, "page", List.of(shared))))
                .isEqualTo(ModelDigest.parts(Map.of(
                        "site",
                        SharedMap.of(Map.of("title", "Gazette")),
                        "page",
                        List.of(SharedMap.of(Map.of("title", "Gazette"))))))
                .isNotEqualTo(ModelDigest.parts(
                        Map.of("site", SharedMap.of(Map.of("title", "Herald")), "page", List.of(shared))))
                .isNotEqualTo(ModelDigest.parts(
                        Map.of("site", shared, "page", List.of(SharedMap.of(Map.of("title", "Herald"))))));
    }

    @Test
    void whatIsSharedIsWrittenAsItsDigest() {
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette"));

        assertThat(ModelDigest.of(new ExtendedMap(shared)))
                .isNotEqualTo(ModelDigest.of(new TreeMap<>(shared)))
                .isNotEqualTo(ModelDigest.of(shared));
        assertThat(ModelDigest.of(shared)).isNotEqualTo(ModelDigest.of(new TreeMap<>(shared)));
    }

    @Test
    void whatIsAddedToWhatIsSharedCounts() {
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette", "words", 3));
        ExtendedMap extended = new ExtendedMap(shared);
        ExtendedMap other = new ExtendedMap(shared);
        ExtendedMap covered = new ExtendedMap(shared);
        extended.put("href", "a.html");
        other.put("href", "b.html");
        covered.put("title", "Herald");

        assertThat(Stream.of(new ExtendedMap(shared), extended, other, covered).map(ModelDigest::of))
                .doesNotHaveDuplicates();
    }
}
