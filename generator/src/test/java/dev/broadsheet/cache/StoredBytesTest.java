package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cached results are kept only in the store of the run, both when they are created and when they are read. */
class StoredBytesTest {

    private static final CacheKey KEY = CacheKey.of("text of a", Map.of("a", "1"));

    @TempDir
    private Path folder;

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
    void isTakenUpFromTheStoreInTheNextRun() throws IOException {
        CacheFile file = new CacheFile(folder.resolve("units.bin"), () -> "program", store);
        Cache first = open(CacheSnapshot.empty());
        first.value(KEY, Words.class, () -> new Words("harbour"));
        assertThat(kept).hasSize(1);

        file.write(first.after(false));
        kept.clear();
        Cache second = open(file.read(CacheSnapshot.class).orElseThrow());

        assertThat(kept).hasSize(1);
        assertThat(second.value(KEY, Words.class, () -> new Words("made anew")).words())
                .isEqualTo("harbour");
        assertThat(second.after(false).entries()).containsOnlyKeys(KEY.name());
        assertThat(kept).hasSize(1);
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

    @Test
    void staysInTheArrayOfAFileThatMayBeHeld() throws IOException {
        CacheFile file = new CacheFile(folder.resolve("units.bin"), () -> "program", ByteStore.MEMORY);
        Text text = new Text(300, SpillableBytes.of(new byte[] {1, 2, 3}), SpillableBytes.of(new byte[] {4}));
        Cache first = open(CacheSnapshot.empty());
        first.value(KEY, Text.class, () -> text);
        first.keep("other", new byte[] {5, 6});
        file.write(first.after(false));

        for (int run = 0; run < 2; run++) {
            Cache next = open(file.read(CacheSnapshot.class).orElseThrow());
            Text taken = next.value(KEY, Text.class, () -> new Text(0, text.first(), text.second()));
            assertThat(taken).isEqualTo(text);
            assertThat(next.kept("other")).contains(new byte[] {5, 6});
            file.write(next.after(false));
        }
        assertThat(kept).hasSize(2);
    }

    @Test
    void aFileThatIsDamagedOrOfAnotherProgramIsNone() throws IOException {
        Path path = folder.resolve("units.bin");
        new CacheFile(path, () -> "program").write(new Words("harbour"));
        byte[] good = Files.readAllBytes(path);

        assertThat(new CacheFile(path, () -> "other").read(Words.class)).isEmpty();
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 4;
            assertThat(read(path, bad)).isEmpty();
            assertThat(read(path, Arrays.copyOf(good, i))).isEmpty();
        }
        assertThat(read(path, good)).contains(new Words("harbour"));
    }

    private static Optional<Words> read(Path path, byte[] bytes) throws IOException {
        Files.write(path, bytes);
        return new CacheFile(path, () -> "program").read(Words.class);
    }
}
