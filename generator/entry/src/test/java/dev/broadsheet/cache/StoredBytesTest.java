package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cached results are kept only in the store of the run. */
class StoredBytesTest {

    private static final CacheKey KEY = CacheKey.of("text of a", Map.of("a", "1"));

    private final List<byte[]> kept = new ArrayList<>();

    private final ByteStore store = bytes -> {
        kept.add(bytes.clone());
        int place = kept.size() - 1;
        return () -> kept.get(place).clone();
    };

    private record Words(String words) {}

    private record Text(int words, SpillableBytes first, SpillableBytes second) {}

    private Cache open(CacheSnapshot before) {
        return new Cache(before, path -> Optional.empty(), MemoryCache.none(), store);
    }

    @Test
    void madeAnewWhereItCannotBeRead() {
        Cache first = open(CacheSnapshot.empty());
        first.value(KEY, Words.class, () -> new Words("harbour"));
        kept.set(0, new byte[] {1, 2, 3});

        Words made = open(first.after(false)).value(KEY, Words.class, () -> new Words("made anew"));

        assertThat(made.words()).isEqualTo("made anew");
    }

    @Test
    void bringsTheBytesOfARecordFromThere() {
        Text text = new Text(300, SpillableBytes.of(new byte[] {1, 2, 3}), SpillableBytes.of(new byte[] {4}));
        Cache first = open(CacheSnapshot.empty());
        Text made = first.value(KEY, Text.class, () -> text);
        Text taken = open(first.after(false)).value(KEY, Text.class, () -> text);

        assertThat(kept).hasSize(1);
        assertThat(List.of(made, taken)).allSatisfy(found -> {
            assertThat(found.first().get()).containsExactly(1, 2, 3);
            assertThat(found.second().get()).containsExactly(4);
        });
        kept.set(0, new byte[kept.get(0).length]);
        assertThat(List.of(made, taken)).allSatisfy(found -> {
            assertThat(found.first().get()).containsExactly(0, 0, 0);
            assertThat(found.second().get()).containsExactly(0);
        });
    }
}
