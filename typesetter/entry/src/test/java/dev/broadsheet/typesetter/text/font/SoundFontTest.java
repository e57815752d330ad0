package dev.broadsheet.typesetter.text.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.broadsheet.typesetter.SampleFonts;
import dev.broadsheet.typesetter.font.SfntFile;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundFontTest {

    private static final int CHANGED_COPIES = 400;

    private static final byte[] FONT =
            SampleFonts.withTheme().get(SampleFonts.withTheme().size() - 1).data();

    @Test
    void knowsAWholeFont() {
        assertThat(SoundFont.is(new SfntFile(FONT))).isTrue();
    }

    /** Checks copies with changes in the directory, the names and the number of glyphs. */
    @Test
    void isSureOfNoneThatTheRuntimeRefuses() {
        Random random = new Random(1);
        int sure = 0;
        for (int i = 0; i < CHANGED_COPIES; i++) {
            byte[] copy = changed(random);
            if (isSound(copy)) {
                assertThatCode(() -> RuntimeFont.of(copy)).doesNotThrowAnyException();
                sure++;
            }
        }
        assertThat(sure).isBetween(1, CHANGED_COPIES - 1);
    }

    private static boolean isSound(byte[] font) {
        try {
            return SoundFont.is(new SfntFile(font));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return false; // rejected before the check
        }
    }

    private static byte[] changed(Random random) {
        byte[] copy = FONT.clone();
        ByteBuffer[] places = {
            ByteBuffer.wrap(copy, 4, 8).slice(),
            ByteBuffer.wrap(copy, 12, 16 * new SfntFile(copy).tags().size()).slice(),
            new SfntFile(copy).required("name"),
            new SfntFile(copy).required("maxp")
        };
        for (int i = random.nextInt(3); i >= 0; i--) {
            ByteBuffer place = places[random.nextInt(places.length)];
            int most = Math.min(place.limit(), 200);
            place.put(random.nextInt(most), (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(3)));
        }
        return copy;
    }
}
