package dev.broadsheet.typesetter.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.pdf.syntax.Compressor;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DecodedPictureTest {

    private final AtomicInteger decoded = new AtomicInteger();
    private final DecodedPicture picture =
            DecodedPicture.of(Orientation.UPRIGHT, new Counted()).orElseThrow();

    private final class Counted implements PixelSource {

        @Override
        public <T> Optional<T> decode(Function<Pixels, T> use) {
            decoded.incrementAndGet();
            return Optional.of(new Pixels(4, 1, true, new byte[] {0, 40, 80, 120}, new byte[0]))
                    .map(use);
        }
    }

    private record Damaged() implements PixelSource {

        @Override
        public <T> Optional<T> decode(Function<Pixels, T> use) {
            return Optional.empty();
        }
    }

    @Test
    void keepsPixelsUntilTheyAreWritten() {
        ImageStreams streams = new ImageStreams(new Streams(new Compressor()), 300);
        byte[] first = streams.write(picture).data();
        assertThat(decoded).hasValue(1);
        assertThat(streams.write(picture).data()).isEqualTo(first);
        assertThat(decoded).hasValue(2);
    }

    @Test
    void scalesDownWhatIsDecodedAgain() {
        DecodedPicture smaller = (DecodedPicture) picture.shrunk(2).orElseThrow();
        picture.forget();
        smaller.forget();
        assertThat(smaller.decode(Pixels::colors).orElseThrow()).containsExactly(20, 100);
        assertThat(smaller.width()).isEqualTo(2);
        assertThat(picture.width()).isEqualTo(4);
        assertThat(decoded).hasValue(2);
    }

    @Test
    void isNoneWhenDecodingFails() {
        assertThat(DecodedPicture.of(Orientation.UPRIGHT, new Damaged())).isEmpty();
    }
}
