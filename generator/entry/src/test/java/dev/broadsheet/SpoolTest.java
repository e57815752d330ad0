package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.edition.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static byte[] bytes(int number) {
        byte[] bytes = new byte[1000 + number];
        bytes[0] = (byte) number;
        bytes[bytes.length - 1] = (byte) (number + 1);
        return bytes;
    }

    @Test
    void givesBackWhatManyThreadsGaveIt() throws IOException {
        try (Spool spool = new Spool(10_000)) {
            List<OutputFile> files = IntStream.range(0, 500)
                    .parallel()
                    .mapToObj(number -> spool.keep("f" + number, bytes(number)))
                    .toList();

            for (int number = 0; number < files.size(); number++) {
                assertThat(files.get(number).path()).isEqualTo("f" + number);
                assertThat(files.get(number).content()).isEqualTo(bytes(number));
            }
        }
    }

    @Test
    void holdsTheFirstInMemoryAndTheOthersAreGoneWhenItIsClosed() throws IOException {
        List<OutputFile> files = new ArrayList<>();
        try (Spool spool = new Spool(2500)) {
            IntStream.range(0, 3).forEach(number -> files.add(spool.keep("f" + number, bytes(number))));
        }

        assertThat(files.get(1).content()).isEqualTo(bytes(1));
        assertThatThrownBy(() -> files.get(2).content()).isInstanceOf(UncheckedIOException.class);
    }
}
