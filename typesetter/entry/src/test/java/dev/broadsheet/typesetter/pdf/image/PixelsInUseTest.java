package dev.broadsheet.typesetter.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.work.PixelBudget;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pixels that are used count as pixels that are decoded, however they were found. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PixelsInUseTest {

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final AtomicInteger used = new AtomicInteger();

    @AfterEach
    void close() {
        other.shutdownNow();
    }

    @Test
    void countWhetherTheyAreKeptOrDecodedAgain() throws Exception {
        DecodedPicture picture = DecodedPicture.of(Orientation.UPRIGHT, new PixelSource.File(file("gif")))
                .orElseThrow();
        assertThat(picture.decode(this::whileAnotherWaits)).contains(1);
        picture.forget();
        assertThat(picture.decode(this::whileAnotherWaits)).contains(2);
        assertThat(new PixelSource.Shrunk(picture, 20).decode(this::whileAnotherWaits))
                .contains(3);
        assertThat(other.submit(() -> 4).get()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void countWhileTheyArePainted(String format) throws Exception {
        PictureDecoder.Found found = PictureDecoder.find(file(format)).orElseThrow();
        found.paint(this::whileAnotherWaits);
        found.paint(this::whileAnotherWaits);
        assertThat(used).hasValue(2);
    }

    /** Another thread that asks for the whole budget waits until this has returned. */
    private int whileAnotherWaits(Object pixels) {
        Future<Boolean> all = other.submit(() -> PixelBudget.ofHeap().decode(Long.MAX_VALUE, () -> true));
        assertThatThrownBy(() -> all.get(20, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        return used.incrementAndGet();
    }

    private static byte[] file(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
