package dev.broadsheet.typesetter.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.pdf.syntax.Compressor;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
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

    private static final int MUCH = 10_000_000;

    private final ImageEmbedder embedder = embedder(new PixelRoom(MUCH));

    private static ImageEmbedder embedder(PixelRoom room) {
        return new ImageEmbedder(new ImageStreams(new Streams(new Compressor()), 300), new HashSet<>(), room);
    }

    @Test
    void passesJpegDataThrough() throws IOException {
        byte[] jpeg = encode("jpg", BufferedImage.TYPE_INT_RGB);
        StreamObject stream = ((XObject) embedder.embed(jpeg).orElseThrow()).stream();
        assertThat(stream.data()).isEqualTo(jpeg);
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
        StreamObject stream = ((XObject) image).stream();
        assertThat(image.width()).isEqualTo(12);
        assertThat(image.height()).isEqualTo(7);
        assertThat(stream.getNameAsString(COSName.COLORSPACE)).isEqualTo(space);
        assertThat(stream.containsKey(COSName.SMASK)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"TYPE_3BYTE_BGR", "TYPE_BYTE_GRAY"})
    void passesOpaquePngDataThrough(String type) throws Exception {
        byte[] png = encode("png", BufferedImage.class.getField(type).getInt(null));
        StreamObject stream = ((XObject) embedder.embed(png).orElseThrow()).stream();
        byte[] compressed = PngData.read(png).orElseThrow().compressed();
        assertThat(stream.data()).isEqualTo(compressed);
        Pixels pixels = RasterDecoder.decode(png, decoded -> decoded).orElseThrow();
        byte[] colors = decoded(stream);
        if (pixels.gray() && colors.length > pixels.colors().length) {
            assertThat(colors).hasSize(3 * pixels.colors().length);
        } else {
            assertThat(colors).isEqualTo(pixels.colors());
        }
    }

    @Test
    void takesNoDamagedPngData() throws Exception {
        byte[] png = encode("png", BufferedImage.TYPE_3BYTE_BGR);
        assertThat(whole(png)).isPresent();
        for (int at = 0; at < png.length; at++) {
            byte[] damaged = png.clone();
            damaged[at] ^= 0x10;
            assertThat(whole(damaged)).as("byte %d", at).isEmpty();
            assertThat(whole(Arrays.copyOf(png, at))).as("%d bytes", at).isEmpty();
        }
    }

    private static Optional<PngData> whole(byte[] file) {
        return PngData.read(file).filter(PngData::isWhole);
    }

    @Test
    void decodesGif() throws IOException {
        PdfImage image =
                embedder.embed(encode("gif", BufferedImage.TYPE_BYTE_INDEXED)).orElseThrow();
        assertThat(image.width()).isEqualTo(12);
        assertThat(((XObject) image).stream().getNameAsString(COSName.COLORSPACE))
                .startsWith("Device");
    }

    @Test
    void turnsInkIntoLight() throws IOException {
        PdfImage image = embedder.embed(cmyk(255, 0, 0, 0)).orElseThrow();
        byte[] colors = decoded(((XObject) image).stream());
        assertThat(((XObject) image).stream().getItem(COSName.COLORSPACE)).isEqualTo(COSName.DEVICERGB);
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
        StreamObject stream = ((XObject) embedder.embed(encode("png", gray)).orElseThrow()).stream();
        assertThat(decoded(stream)).containsExactly(100);
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

    @Test
    void embedsEqualPicturesOnce() throws IOException {
        byte[] png = encode("png", BufferedImage.TYPE_INT_RGB);
        assertThat(embedder.embed(png.clone()).orElseThrow())
                .isSameAs(embedder.embed(png.clone()).orElseThrow());
    }

    @Test
    void decodesAgainWhatHadNoRoom() throws IOException {
        byte[] png = encode("png", BufferedImage.TYPE_INT_ARGB);
        byte[] kept = ((XObject) embedder.embed(png).orElseThrow()).stream().data();
        XObject without = (XObject) embedder(new PixelRoom(0)).embed(png).orElseThrow();
        assertThat(without.stream().data()).isEqualTo(kept);
        StreamObject smaller = without.at(0.4, 0.2).stream();
        assertThat(smaller.getInt(COSName.WIDTH)).isEqualTo(2);
        assertThat(smaller.data())
                .isEqualTo(((XObject) embedder.embed(png).orElseThrow())
                        .at(0.4, 0.2).stream().data());
    }

    @Test
    void givesRoomBackWhenTheDocumentIsDone() throws IOException {
        PixelRoom room = new PixelRoom(MUCH);
        ImageEmbedder document = embedder(room);
        document.embed(encode("png", BufferedImage.TYPE_INT_ARGB));
        assertThat(room.take(MUCH)).isFalse();
        document.close();
        assertThat(room.take(MUCH)).isTrue();
        assertThat(room.take(1)).isFalse();
    }

    @Test
    void decodesWebp() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        PdfImage image = embedder.embed(webp).orElseThrow();
        assertThat(image.width()).isEqualTo(1);
        assertThat(((XObject) image).stream().getInt(COSName.HEIGHT)).isEqualTo(1);
        assertThat(embedder.embed(Arrays.copyOf(webp, webp.length - 4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jpg, DCTDecode", "png, FlateDecode"})
    void writesNoMorePixelsThanAreSeen(String format, String filter) throws IOException {
        BufferedImage large = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200 * 600; i++) {
            large.setRGB(i % 1200, i / 1200, i * 31);
        }
        XObject image = (XObject) embedder.embed(encode(format, large)).orElseThrow();
        StreamObject printed = image.at(72, 36).stream();
        assertThat(printed.getInt(COSName.WIDTH)).isEqualTo(300);
        assertThat(printed.getInt(COSName.HEIGHT)).isEqualTo(150);
        assertThat(printed.getNameAsString(COSName.FILTER)).isEqualTo(filter);
        assertThat(image.at(200, 100)).isSameAs(image);
    }

    @ParameterizedTest
    @CsvSource({"1, 12, 7", "3, 12, 7", "6, 7, 12", "8, 7, 12"})
    void turnsPhotographsUpright(int orientation, double width, double height) throws IOException {
        byte[] jpeg = encode("jpg", BufferedImage.TYPE_INT_RGB);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        held.write(jpeg, 0, 2);
        held.writeBytes(exif);
        held.write(jpeg, 2, jpeg.length - 2);
        PdfImage image = embedder.embed(held.toByteArray()).orElseThrow();
        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
    }

    private static byte[] decoded(StreamObject stream) throws IOException {
        try (COSDocument document = new COSDocument()) {
            COSStream copy = document.createCOSStream();
            copy.addAll(stream);
            try (OutputStream out = copy.createRawOutputStream()) {
                out.write(stream.data());
            }
            return copy.createInputStream().readAllBytes();
        }
    }
}
