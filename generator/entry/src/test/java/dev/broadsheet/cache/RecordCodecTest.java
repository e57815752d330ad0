package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private static final Everything EVERYTHING = new Everything(
            "Zürich \uD800 海",
            -1,
            Long.MIN_VALUE,
            0.1,
            true,
            Color.RED,
            LocalDate.of(2026, 3, 1),
            Instant.parse("2026-03-01T10:00:00Z"),
            URI.create("https://example.org/?a=b"),
            Locale.forLanguageTag("zh-Hant-TW"),
            Optional.of("inner"),
            Optional.empty(),
            List.of(new Square(2), new Circle("round"), new Square(2)),
            Set.of("one"),
            new TreeMap<>(Map.of("b", 2, "a", 1)),
            new Box<>("held"));

    private final RecordCodec codec = new RecordCodec();

    @Test
    void whatIsWrittenIsRead() {
        byte[] bytes = codec.encode(EVERYTHING);

        assertThat(decoded(bytes, Everything.class)).isEqualTo(EVERYTHING);
    }

    private <T extends Record> T decoded(byte[] bytes, Class<T> type) {
        return codec.decode(() -> bytes, type);
    }

    @Test
    void whatFollowsOtherBytesIsRead() {
        byte[] bytes = codec.encode(EVERYTHING);
        byte[] all = new byte[10 + bytes.length];
        System.arraycopy(bytes, 0, all, 10, bytes.length);

        assertThat(codec.decode(all, 10, Everything.class)).isEqualTo(EVERYTHING);
    }

    @Test
    void longTextsAreRead() {
        Texts texts = new Texts(List.of("a".repeat(200_000), "ä".repeat(100_000), "short", "b".repeat(65_530)));

        assertThat(decoded(codec.encode(texts), Texts.class)).isEqualTo(texts);
    }

    @Test
    void equalRecordsGiveEqualBytes() {
        assertThat(new RecordCodec().encode(EVERYTHING)).isEqualTo(codec.encode(EVERYTHING));
    }

    @Test
    void aTextIsWrittenOnce() {
        String text = "a long text that is there often";
        byte[] once = codec.encode(new Texts(List.of(text)));
        byte[] often = codec.encode(new Texts(List.of(text, text, text)));

        assertThat(often).hasSize(once.length + 2);
    }

    @Test
    void theBeginningOfBytesIsRefused() {
        byte[] good = codec.encode(EVERYTHING);
        for (int length = 0; length < good.length; length++) {
            byte[] bad = Arrays.copyOf(good, length);
            assertThat(isRefused(() -> decoded(bad, Everything.class)))
                    .as("length %d", length)
                    .isTrue();
        }
    }

    @Test
    void otherBytesAreRefusedOrGiveAnotherValue() {
        byte[] good = codec.encode(EVERYTHING);
        int refused = 0;
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int j = 0; j < 3 && bad.length > 0; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            refused += isRefused(() -> decoded(bad, Everything.class)) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, 1999);
    }

    private static boolean isRefused(Supplier<Record> decoding) {
        try {
            assertThat(decoding.get()).isNotNull();
            return false;
        } catch (CodecException refused) {
            assertThat(refused).hasMessageNotContaining("OutOfMemory");
            return true;
        }
    }

    @Test
    void bytesAtTheEndAreRefused() {
        byte[] more = Arrays.copyOf(codec.encode(new Texts(List.of())), 9);

        assertThatThrownBy(() -> decoded(more, Texts.class)).isInstanceOf(CodecException.class);
    }

    @Test
    void aTypeThatCannotBeReadBackCannotBeWritten() {
        assertThatThrownBy(() -> codec.encode(new Loose(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be written: java.lang.StringBuilder");
    }

    enum Color {
        RED
    }

    sealed interface Shape {}

    record Square(int side) implements Shape {}

    record Circle(String name) implements Shape {}

    record Box<T>(T held) {}

    record Texts(List<String> texts) {}

    record Loose(StringBuilder text) {}

    record Everything(
            String text,
            int number,
            long large,
            double broken,
            boolean flag,
            Color color,
            LocalDate day,
            Instant time,
            URI address,
            Locale language,
            Optional<String> there,
            Optional<String> notThere,
            List<Shape> shapes,
            Set<String> set,
            SortedMap<String, Integer> map,
            Box<String> box) {}
}
