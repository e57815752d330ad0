package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDigestTest {

    private final byte[] content = "123456789".getBytes(US_ASCII);

    /** Compares both checksums with the check values of their definitions for the digits 1 to 9. */
    @Test
    void itHasBothChecks() {
        assertThat(TwinCrc.of(content)).isEqualTo(0xcbf43926_e3069283L);
    }

    @Test
    void partsGiveWhatTheWholeGives() {
        TwinCrc crc = new TwinCrc();
        crc.update(content, 0, 4);
        crc.update(content[4]);
        crc.update(content, 5, 4);

        assertThat(crc.getValue()).isEqualTo(TwinCrc.of(content));
        crc.reset();
        assertThat(crc.getValue()).isEqualTo(TwinCrc.of(new byte[0]));
    }

    @Test
    void oneBitThatIsAnotherDoesNotFit() {
        FileDigest mark = FileDigest.of(content);

        assertThat(mark.fits(content.clone())).isTrue();
        assertThat(IntStream.range(0, content.length * Byte.SIZE).mapToObj(this::withBit))
                .noneMatch(mark::fits);
    }

    private byte[] withBit(int bit) {
        byte[] changed = content.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return changed;
    }
}
