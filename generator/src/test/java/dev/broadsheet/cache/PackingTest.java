package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    private final Packing packing = new Packing();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8_000, 8_192, 70_000, 1_000_000})
    void whatIsPackedIsUnpacked(int length) {
        Texts texts = texts(length);

        assertThat(packing.unpack(packing.pack(texts), Texts.class)).isEqualTo(texts);
    }

    @Test
    void emptyRecordsAreRecords() {
        assertThat(packing.unpack(packing.pack(new Empty()), Empty.class)).isEqualTo(new Empty());
    }

    @Test
    void oneAfterAnotherIsPackedTheSame() {
        byte[] first = packing.pack(texts(5_000));
        packing.pack(texts(20));

        assertThat(packing.pack(texts(5_000))).isEqualTo(first);
    }

    @Test
    void whatIsCutOffIsRefused() {
        byte[] packed = packing.pack(texts(100));
        for (int length = 0; length < packed.length; length++) {
            byte[] part = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> packing.unpack(part, Texts.class)).isInstanceOf(CodecException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 1_000_000, Integer.MAX_VALUE})
    void anotherLengthIsRefused(int length) {
        byte[] packed = packing.pack(texts(100));
        ByteBuffer.wrap(packed).putInt(length);

        assertThatThrownBy(() -> packing.unpack(packed, Texts.class)).isInstanceOf(CodecException.class);
    }

    private static Texts texts(int length) {
        Random random = new Random(length);
        return new Texts(IntStream.range(0, 3)
                .mapToObj(i -> random.ints(length, ' ', 'ż')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList());
    }

    private record Texts(List<String> texts) {}

    private record Empty() {}
}
