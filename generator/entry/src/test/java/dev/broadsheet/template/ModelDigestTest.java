package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.cache.SipHash;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelDigestTest {

    private static final ModelDigest DIGESTS = new ModelDigest(new SipHash(1, 2));

    private static final byte[] ONE = "one".getBytes(StandardCharsets.UTF_8);

    private static ExtendedMap extended(SharedMap shared) {
        return new ExtendedMap(shared, Set.of(), key -> Optional.empty());
    }

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

        assertThat(values.map(DIGESTS::of)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfAMapDoesNotCount() {
        Map<String, Object> model = new LinkedHashMap<>();
        for (String key : List.of("z", "a", "m")) {
            model.put(key, key + key);
        }

        assertThat(DIGESTS.of(model)).isEqualTo(DIGESTS.of(new TreeMap<>(model)));
    }

    @Test
    void markupIsDigestedWithoutBeingMade() {
        Markup markup = Markup.made("key", () -> List.of("parts"), () -> {
            throw new AssertionError("nobody has asked for it");
        });
        Markup same = Markup.made("another", () -> List.of("parts"), () -> new byte[0]);

        assertThat(DIGESTS.of(markup)).isEqualTo(DIGESTS.of(same));
    }

    @Test
    void markupOfTheSameIsTheSame() {
        assertThat(Markup.made(List.of("key"), List::of, () -> ONE))
                .isEqualTo(Markup.made(List.of("key"), List::of, () -> new byte[0]))
                .isNotEqualTo(Markup.made(List.of("other"), List::of, () -> ONE))
                .isNotEqualTo(new LazyText(List.of("key"), List::of, () -> "one"))
                .hasSameHashCodeAs(Markup.made(List.of("key"), List::of, () -> ONE));
    }

    @Test
    void whatATemplateCannotPrintIsRefused() {
        assertThatThrownBy(() -> DIGESTS.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachPartOfAModelHasItsOwn() {
        Map<String, Object> site =
                Map.of("title", "Gazette of all that is longer than a digest with what is around it");

        assertThat(DIGESTS.parts(Map.of("site", site, "page", "one")))
                .containsOnlyKeys("site", "page")
                .containsEntry("site", DIGESTS.of(site))
                .containsEntry("page", "\"3:one")
                .isEqualTo(DIGESTS.parts(Map.of("page", "one", "site", site)))
                .isNotEqualTo(DIGESTS.parts(Map.of("page", "two", "site", site)));
    }

    @Test
    void whatIsSharedCountsByWhatIsInIt() {
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette"));

        assertThat(DIGESTS.parts(Map.of("site", shared, "page", List.of(shared))))
                .isEqualTo(DIGESTS.parts(Map.of(
                        "site",
                        SharedMap.of(Map.of("title", "Gazette")),
                        "page",
                        List.of(SharedMap.of(Map.of("title", "Gazette"))))))
                .isNotEqualTo(
                        DIGESTS.parts(Map.of("site", SharedMap.of(Map.of("title", "Herald")), "page", List.of(shared))))
                .isNotEqualTo(DIGESTS.parts(
                        Map.of("site", shared, "page", List.of(SharedMap.of(Map.of("title", "Herald"))))));
    }

    @Test
    void whatIsSharedIsWrittenAsItsDigest() {
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette"));

        assertThat(DIGESTS.of(extended(shared)))
                .isNotEqualTo(DIGESTS.of(new TreeMap<>(shared)))
                .isNotEqualTo(DIGESTS.of(shared));
        assertThat(DIGESTS.of(shared)).isNotEqualTo(DIGESTS.of(new TreeMap<>(shared)));
    }

    @Test
    void whatIsSharedIsDigestedAnewUnderAnotherKey() {
        ModelDigest others = new ModelDigest(new SipHash(1, 3));
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette"));

        assertThat(others.of(shared)).isNotEqualTo(DIGESTS.of(shared));
        assertThat(DIGESTS.of(shared)).isEqualTo(DIGESTS.of(SharedMap.of(Map.of("title", "Gazette"))));
    }

    @Test
    void whatIsAddedToWhatIsSharedCounts() {
        SharedMap shared = SharedMap.of(Map.of("title", "Gazette", "words", 3));
        ExtendedMap extended = extended(shared);
        ExtendedMap other = extended(shared);
        ExtendedMap covered = extended(shared);
        extended.put("href", "a.html");
        other.put("href", "b.html");
        covered.put("title", "Herald");

        assertThat(Stream.of(extended(shared), extended, other, covered).map(DIGESTS::of))
                .doesNotHaveDuplicates();
    }
}
