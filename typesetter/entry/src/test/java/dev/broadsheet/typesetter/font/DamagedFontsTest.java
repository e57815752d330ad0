package dev.broadsheet.typesetter.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document with a randomly damaged font is typeset at a bounded cost, whether the font is used or reported. */
@Tag("net")
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class DamagedFontsTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);
    private static final int FONTS = 30;

    private static final String TEXT = "<p>Office fjord, AVATAR “To” 1/2 naïve ﬁn 0123 Éàü — ½ ≤ √x.</p>".repeat(3);

    /** What a font of 300 kB may allocate, in bytes. A length field of 32 bits that is believed exceeds it. */
    private static final long MOST_MEMORY = 512L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** @param changes of the font, which reproduce it */
    @SuppressWarnings("ArrayRecordComponent")
    private record Damage(String font, byte[] data, List<String> changes) {

        @Override
        public String toString() {
            return font + " " + changes;
        }
    }

    static List<Damage> fonts() {
        Random random = new Random(SEED);
        return IntStream.range(0, FONTS * SHARE).mapToObj(i -> damage(random)).toList();
    }

    private static Damage damage(Random random) {
        List<String> names =
                List.of("SourceSerif4-Regular.ttf", "SourceCodePro-Regular.woff2", "STIXTwoMath-Regular.ttf");
        String name = names.get(random.nextInt(names.size()));
        byte[] data = ThemeFonts.file(name);
        List<String> changes = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = place(data, name, random);
            int value = List.of(0, 0xFF, 0x7F, 0x80, random.nextInt(256)).get(random.nextInt(5));
            int length = Math.min(List.of(1, 2, 4).get(random.nextInt(3)), data.length - at);
            for (int j = 0; j < length; j++) {
                data[at + j] = (byte) value;
            }
            changes.add(at + ":" + length + "=" + value);
        }
        return new Damage(name, data, changes);
    }

    /** Returns an offset in the directory or in the beginning of a table, where counts and offsets are, or anywhere. */
    private static int place(byte[] data, String name, Random random) {
        if (random.nextInt(4) == 0 || !name.endsWith(".ttf")) {
            return random.nextInt(random.nextBoolean() ? Math.min(400, data.length) : data.length);
        }
        ByteBuffer font = ByteBuffer.wrap(data);
        int table = random.nextInt(Math.max(1, font.getShort(4)));
        long offset = font.getInt(Math.min(data.length - 4, 12 + 16 * table + 8)) & 0xFFFFFFFFL;
        return (int) Math.min(data.length - 1L, offset + random.nextInt(random.nextBoolean() ? 16 : 400));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void isUsedOrReported(Damage damage) {
        String seed = "seed " + SEED + ": " + damage;
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        assertThatCode(() -> assertThat(typeset(damage.data()).pdf()).isNotEmpty())
                .as(seed)
                .doesNotThrowAnyException();
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - memory).as(seed).isLessThan(MOST_MEMORY);
    }

    private static TypesetResult typeset(byte[] font) {
        Typesetter typesetter = Typesetter.builder()
                .font(ThemeFonts.all().get(0))
                .stylesheet(new Stylesheet(
                        "a.css",
                        "@font-face { font-family: M; src: url(m.ttf) } p { font-family: M, 'Source Serif 4' }"))
                .stylesheetFiles((sheet, reference) -> Optional.of(new StylesheetLoader.Loaded("m.ttf", font)))
                .threads(1)
                .build();
        DocumentInfo info =
                new DocumentInfo("Faces", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return typesetter.typeset(TEXT, info, reference -> Optional.empty());
    }
}
