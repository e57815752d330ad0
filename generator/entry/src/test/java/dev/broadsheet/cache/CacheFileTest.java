package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

    @TempDir
    private Path folder;

    private record Words(String words) {}

    @Test
    void aFileThatIsDamagedOrOfAnotherProgramIsNone() throws IOException {
        Path path = folder.resolve("run.bin");
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
