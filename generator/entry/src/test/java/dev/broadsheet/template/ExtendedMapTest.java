package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtendedMapTest {

    private final SharedMap shared = SharedMap.of(Map.of("title", "Gazette", "words", 3));
    private final ExtendedMap map = extended(shared);

    private static ExtendedMap extended(SharedMap shared) {
        return new ExtendedMap(shared, Set.of(), key -> Optional.empty());
    }

    @Test
    void itHasTheEntriesOfBothInTheOrderOfTheirKeys() {
        map.put("href", "a.html");

        assertThat(map)
                .containsExactly(Map.entry("href", "a.html"), Map.entry("title", "Gazette"), Map.entry("words", 3));
        assertThat(map.get("title")).isEqualTo("Gazette");
        assertThat(map.containsKey("href")).isTrue();
        assertThat(map.containsKey("brief")).isFalse();
    }

    @Test
    void anEntryOfItsOwnCoversTheSharedOne() {
        assertThat(map.put("title", "Herald")).isEqualTo("Gazette");

        assertThat(map).hasSize(2).containsEntry("title", "Herald");
        assertThat(shared).containsEntry("title", "Gazette");
    }

    @Test
    void itEqualsWhateverHoldsTheSame() {
        map.put("href", "a.html");
        ExtendedMap same = extended(SharedMap.of(Map.of("title", "Gazette", "href", "a.html", "words", 3)));

        assertThat(map)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isEqualTo(Map.of("title", "Gazette", "href", "a.html", "words", 3))
                .isNotEqualTo(extended(shared));
    }

    @Test
    void whatIsMadeLaterIsMadeOnceAndOnlyWhenItIsAskedFor() {
        List<String> asked = new ArrayList<>();
        ExtendedMap later = new ExtendedMap(shared, Set.of("href", "picture"), key -> {
            asked.add(key);
            return key.equals("href") ? Optional.of("a.html") : Optional.empty();
        });

        assertThat(later.get("title")).isEqualTo("Gazette");
        assertThat(asked).isEmpty();
        assertThat(later.get("href")).isEqualTo(later.get("href")).isEqualTo("a.html");
        assertThat(asked).containsExactly("href");
        assertThat(later.containsKey("picture")).isFalse();
        assertThat(later)
                .isEqualTo(Map.of("title", "Gazette", "href", "a.html", "words", 3))
                .hasSize(3);
    }
}
