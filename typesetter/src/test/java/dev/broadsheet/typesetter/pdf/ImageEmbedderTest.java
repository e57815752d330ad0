package dev.broadsheet.typesetter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageEmbedderTest {

    private final ImageEmbedder embedder = new ImageEmbedder(new Streams(new COSDocument()));

    @Test
    void passesJpegDataThrough() throws IOException {
        byte[] jpeg = encode("jpg", BufferedImage.TYPE_INT_RGB);
        COSStream stream = ((EmbeddedImage) embedder.embed(jpeg).orElseThrow()).stream();
        assertThat(stream.createRawInputStream().readAllBytes()).isEqualTo(jpeg);
        assertThat(stream.getItem(COSName.FILTER)).isEqualTo(COSName.DCT_DECODE);
        assertThat(stream.getItem(COSName.COLORSPACE)).isEqualTo(COSName.DEVICERGB);
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE_INT_RGB, DeviceRGB, false",
        "TYPE_INT_ARGB, DeviceRGB, true",
        "TYPE_BYTE_GRAY, DeviceGray, false",
        "TYPE_BYTE_INDEXED, DeviceRGB, false"
    })
    void decodesPng(String type, String space, boolean masked) throws Exception {
        byte[] png = encode("png", BufferedImage.class.getField(type).getInt(null));
        PdfImage image = embedder.embed(png).orElseThrow();
        COSStream stream = ((EmbeddedImage) image).stream();
        assertThat(image.width()).isEqualTo(12);
        assertThat(image.height()).isEqualTo(7);
        assertThat(stream.getNameAsString(COSName.COLORSPACE)).isEqualTo(space);
        assertThat(stream.containsKey(COSName.SMASK)).isEqualTo(masked);
    }

    @Test
    void decodesGif() throws IOException {
        PdfImage image =
                embedder.embed(encode("gif", BufferedImage.TYPE_BYTE_INDEXED)).orElseThrow();
        assertThat(image.width()).isEqualTo(12);
        assertThat(((EmbeddedImage) image).stream().getNameAsString(COSName.COLORSPACE))
                .startsWith("Device");
    }

    @Test
    void turnsInkIntoLight() throws IOException {
        PdfImage image = embedder.embed(cmyk(255, 0, 0, 0)).orElseThrow();
        byte[] colors = ((EmbeddedImage) image).stream().createInputStream().readAllBytes();
        assertThat(((EmbeddedImage) image).stream().getItem(COSName.COLORSPACE)).isEqualTo(COSName.DEVICERGB);
        assertThat(colors[0] & 0xFF).isLessThan(8);
        assertThat(colors[1] & 0xFF).isGreaterThan(247);
        assertThat(colors[2] & 0xFF).isGreaterThan(247);
    }

    private static byte[] cmyk(int... ink) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        for (int i = 0; i < 64; i++) {
            raster.setPixel(i % 8, i / 8, ink);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Test
    void keepsGrayValues() throws IOException {
        BufferedImage gray = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        gray.getRaster().setSample(0, 0, 0, 100);
        COSStream stream = ((EmbeddedImage) embedder.embed(encode("png", gray)).orElseThrow()).stream();
        assertThat(stream.createInputStream().readAllBytes()).containsExactly(100);
    }

    @Test
    void refusesDamage() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] good = encode(format, BufferedImage.TYPE_INT_RGB);
            for (int length = 0; length < good.length - 12; length += 7) {
                assertThat(embedder.embed(Arrays.copyOf(good, length))).isEmpty();
            }
        }
        assertThat(embedder.embed("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void refusesPicturesThatWouldFillTheMemory() throws IOException {
        byte[] png = encode("png", BufferedImage.TYPE_INT_RGB);
        png[16] = 0;
        png[17] = 1; // width 65,548
        png[21] = 1; // height 65,543
        assertThat(embedder.embed(png)).isEmpty();
        assertThat(Pixels.isAcceptable(10_000, 10_000)).isTrue();
        assertThat(Pixels.isAcceptable(10_001, 10_000)).isFalse();
    }

    private static byte[] encode(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(12, 7, type);
        if (image.getColorModel().getNumColorComponents() == 3) {
            image.setRGB(3, 3, 0x80FF0000);
        }
        return encode(format, image);
    }

    private static byte[] encode(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
