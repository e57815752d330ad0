package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class RunDeflaterTest {

    private final RunDeflater deflater = new RunDeflater();
    private final ByteArrayOutputStream expected = new ByteArrayOutputStream();

    @Test
    void compressesRunsOfEachLength() throws IOException {
        for (int length = 1; length < 1000; length++) {
            add(length, length);
        }

        assertThat(inflated()).isEqualTo(expected.toByteArray());
    }

    @Test
    void compressesRunsOfTheSameByteAsOne() throws IOException {
        for (int i = 0; i < 1000; i++) {
            add(0, 1);
        }
        byte[] compressed = deflater.finish();

        assertThat(compressed).hasSizeLessThan(200);
        assertThat(inflated(compressed)).isEqualTo(expected.toByteArray());
    }

    @Test
    void compressesSymbolsOfVeryDifferentFrequency() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            add(Integer.numberOfTrailingZeros(random.nextInt() | 1 << 28), 1 + random.nextInt(3));
        }

        assertThat(inflated()).isEqualTo(expected.toByteArray());
    }

    @Test
    void addsUpLongRuns() throws IOException {
        add(0xFF, 20_000_000);
        add(0xFE, 20_000_000);

        assertThat(inflated()).isEqualTo(expected.toByteArray());
    }

    private void add(int value, int length) {
        deflater.run(value & 0xFF, length);
        for (int i = 0; i < length; i++) {
            expected.write(value);
        }
    }

    private byte[] inflated() throws IOException {
        return inflated(deflater.finish());
    }

    /** Also compares the checksum. */
    private static byte[] inflated(byte[] compressed) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }
}
