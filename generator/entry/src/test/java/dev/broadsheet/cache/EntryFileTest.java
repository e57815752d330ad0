package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryFileTest {

    private static final CacheKey KEY = CacheKey.of("text of a", Map.of("a", "1"));

    private static final CacheKey OTHER = CacheKey.of("text of b", Map.of("b", "1"));

    @TempDir
    private Path folder;

    private Path path;

    private record Text(String words, SpillableBytes first, SpillableBytes second) {}

    private static Text text(String words) {
        return new Text(words, SpillableBytes.of(new byte[] {1, 2, 3}), SpillableBytes.of(new byte[] {4}));
    }

    @BeforeEach
    void path() {
        path = folder.resolve("cache/units.bin");
    }

    private EntryFile file() {
        return new EntryFile(path, () -> "program");
    }

    private static Cache open(EntryFile file) {
        return new Cache(
                file.read().orElseGet(CacheSnapshot::empty), path -> Optional.empty(), MemoryCache.none(), file);
    }

    private static void replace(EntryFile file, Cache cache) throws IOException {
        file.stage(cache.after(false));
        file.replaceByStaged();
    }

    private void writeOne() throws IOException {
        try (EntryFile file = file()) {
            Cache cache = open(file);
            cache.value(KEY, Text.class, () -> text("harbour"));
            cache.keep("other", new byte[] {5, 6});
            replace(file, cache);
        }
    }

    @Test
    void valuesAreReadBackInTheSameRun() throws IOException {
        try (EntryFile file = file()) {
            Text made = open(file).value(KEY, Text.class, () -> text("harbour"));

            assertThat(made.first().get()).containsExactly(1, 2, 3);
            assertThat(made.second().get()).containsExactly(4);
        }
        assertThat(path.getParent()).isEmptyDirectory();
    }

    @Test
    void valuesAreTakenUpInLaterRuns() throws IOException {
        writeOne();
        for (int run = 0; run < 3; run++) {
            try (EntryFile file = file()) {
                Cache cache = open(file);
                assertThat(cache.value(KEY, Text.class, () -> text("made anew")))
                        .isEqualTo(text("harbour"));
                assertThat(cache.kept("other")).contains(new byte[] {5, 6});
                cache.value(OTHER, Text.class, () -> text("port"));
                replace(file, cache);
            }
        }
        assertThat(path.getParent()).isDirectoryContaining("glob:**units.bin").isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws IOException {
        writeOne();
        byte[] good = Files.readAllBytes(path);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 4;
            assertThat(isDamaged(bad)).as("byte %d", i).isTrue();
            assertThat(isDamaged(Arrays.copyOf(good, i))).as("length %d", i).isTrue();
        }
        assertThat(isDamaged(good)).isFalse();
    }

    private boolean isDamaged(byte[] bytes) throws IOException {
        Files.write(path, bytes);
        try (EntryFile file = file()) {
            Cache cache = open(file);
            Text taken = cache.value(KEY, Text.class, () -> text("made anew"));
            assertThat(taken.words()).isIn("harbour", "made anew");
            return taken.words().equals("made anew") || cache.kept("other").isEmpty();
        }
    }

    @Test
    void theFileOfAnotherProgramIsNone() throws IOException {
        writeOne();

        try (EntryFile file = new EntryFile(path, () -> "other")) {
            assertThat(file.read()).isEmpty();
        }
    }

    @Test
    void buildsAtOnceDoNotMixTheirValues() throws IOException {
        try (EntryFile one = file();
                EntryFile two = file()) {
            Cache ofOne = open(one);
            Cache ofTwo = open(two);
            Text first = ofOne.value(KEY, Text.class, () -> text("one"));
            ofTwo.value(OTHER, Text.class, () -> text("two, which is longer"));

            assertThat(first.first().get()).containsExactly(1, 2, 3);
            replace(one, ofOne); // the temporary file is that of the second build
            assertThat(path).doesNotExist();
            replace(two, ofTwo);
        }
        try (EntryFile file = file()) {
            assertThat(open(file)
                            .value(OTHER, Text.class, () -> text("made anew"))
                            .words())
                    .isEqualTo("two, which is longer");
        }
    }

    @Test
    void valuesAfterTheIndexStayInMemory() throws IOException {
        try (EntryFile file = file()) {
            Cache cache = open(file);
            cache.value(KEY, Text.class, () -> text("harbour"));
            file.stage(cache.after(false));
            KeptBytes late = file.keep(new byte[] {7, 8});
            file.replaceByStaged();

            assertThat(late.get()).containsExactly(7, 8);
        }
        try (EntryFile file = file()) {
            assertThat(open(file)
                            .value(KEY, Text.class, () -> text("made anew"))
                            .words())
                    .isEqualTo("harbour");
        }
    }

    @Test
    void aSecondIndexReplacesTheFirst() throws IOException {
        try (EntryFile file = file()) {
            Cache cache = open(file);
            cache.value(KEY, Text.class, () -> text("harbour"));
            file.stage(cache.after(false));
            cache.keep("other", new byte[] {5, 6});
            replace(file, cache);
        }
        try (EntryFile file = file()) {
            Cache cache = open(file);
            assertThat(cache.value(KEY, Text.class, () -> text("made anew")).words())
                    .isEqualTo("harbour");
            assertThat(cache.kept("other")).contains(new byte[] {5, 6});
        }
    }

    @Test
    void aClosedFileIsNeitherWrittenNorRead() throws IOException {
        writeOne();
        EntryFile file = file();
        file.close();

        assertThat(file.read()).isEmpty();
        assertThat(file.keep(new byte[] {7, 8}).get()).containsExactly(7, 8);
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.next");
    }
}
