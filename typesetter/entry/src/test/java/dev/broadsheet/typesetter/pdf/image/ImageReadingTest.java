package dev.broadsheet.typesetter.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImageReadingTest {

    @Test
    void damagedDataGivesNothingAndFaultsOfItsUserArePassedOn() throws IOException {
        assertThat(PictureDecoder.find(written("jpeg")))
                .hasValueSatisfying(picture -> assertThatIllegalStateException()
                        .isThrownBy(() -> picture.paint(image -> {
                            throw new IllegalStateException("a fault of what paints");
                        })));
        assertThat(PictureDecoder.find(png(0))).isPresent();
        assertThat(PictureDecoder.find(png(20))).isEmpty();
    }

    /** A PNG whose data is damaged from a byte on; 0 for none. */
    private static byte[] png(int damaged) throws IOException {
        byte[] data = written("png");
        if (damaged > 0) {
            Arrays.fill(data, data.length - damaged - 12, data.length - 12, (byte) 0x55);
        }
        return data;
    }

    private static byte[] written(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
