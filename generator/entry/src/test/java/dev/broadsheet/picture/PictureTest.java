package dev.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {

    private static final String SECRET = "52.5163,13.3777 taken by A. Photographer";

    private static byte[] encoded(String format) throws IOException {
        BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 200; i++) {
            image.setRGB(i % 20, i / 20, i * 4711);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] exif(int orientation) {
        return join(text("Exif\0\0"), Exif.only(orientation), text(SECRET));
    }

    private static byte[] after(byte[] file, int head, byte[]... parts) {
        return join(Arrays.copyOf(file, head), join(parts), Arrays.copyOfRange(file, head, file.length));
    }

    private static byte[] photograph(int orientation) throws IOException {
        return join(
                after(
                        encoded("jpg"),
                        2,
                        segment(0xE1, exif(orientation)),
                        segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                        segment(0xE2, text("ICC_PROFILE\0\1\1profile")),
                        segment(0xED, text("Photoshop 3.0\0" + SECRET)),
                        segment(0xFE, text(SECRET))),
                text(SECRET));
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(text(type));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(text(type))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] png(int orientation) throws IOException {
        return join(
                after(
                        encoded("png"),
                        33,
                        chunk("tEXt", text("Author\0" + SECRET)),
                        chunk("eXIf", join(Exif.only(orientation), text(SECRET))),
                        chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                        chunk("tIME", new byte[7]),
                        chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F})),
                text(SECRET));
    }

    private static byte[] riff(byte[]... chunks) {
        byte[] body = join(text("WEBP"), join(chunks));
        byte[] size = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(body.length)
                .array();
        return join(text("RIFF"), size, body);
    }

    private static byte[] riffChunk(String type, byte[] content) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(text(type)).putInt(content.length).put(content).array();
    }

    private static byte[] largeWebp(int orientation) {
        byte[] head = {0x0C, 0, 0, 0, 19, 0, 0, 9, 0, 0};
        byte[] frame = Arrays.copyOfRange(webp(), 12, webp().length);
        return riff(
                riffChunk("VP8X", head),
                frame,
                riffChunk("EXIF", join(Exif.only(orientation), text(SECRET))),
                riffChunk("XMP ", text(SECRET)));
    }

    private static byte[] sample(PictureType type, int orientation) throws IOException {
        return switch (type) {
            case JPEG -> photograph(orientation);
            case PNG -> png(orientation);
            case WEBP -> largeWebp(orientation);
            case GIF -> after(encoded("gif"), 13 + 768, gifExtension());
            case SVG ->
                text("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><!-- " + SECRET + " --></svg>");
        };
    }

    private static byte[] gifExtension() {
        byte[] secret = text(SECRET);
        return join(
                new byte[] {0x21, (byte) 0xFE, (byte) secret.length},
                secret,
                new byte[] {0},
                new byte[] {0x21, (byte) 0xFF, 11},
                text("XMP DataXMP"),
                new byte[] {3, 'a', 'b', 'c', 0},
                new byte[] {0x21, (byte) 0xFF, 11},
                text("NETSCAPE2.0"),
                new byte[] {3, 1, 0, 0, 0});
    }

    @ParameterizedTest
    @EnumSource(PictureType.class)
    void tellsNobodyWhereAndByWhom(PictureType type) throws Exception {
        byte[] file = sample(type, 1);
        assertThat(PictureType.of(file)).contains(type);
        Picture picture = Picture.read(type, file);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(new String(picture.published(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET)
                .doesNotContain("XMP DataXMP");
        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.height()).isEqualTo(10);
        assertThat(Picture.read(type, picture.published()).published()).isEqualTo(picture.published());
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureType.class,
            names = {"JPEG", "PNG", "GIF"})
    void touchesNoPixel(PictureType type) throws Exception {
        byte[] file = sample(type, 6);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
        BufferedImage after =
                ImageIO.read(new ByteArrayInputStream(Picture.read(type, file).published()));
        for (int i = 0; i < 200; i++) {
            assertThat(after.getRGB(i % 20, i / 20)).isEqualTo(before.getRGB(i % 20, i / 20));
        }
    }

    @ParameterizedTest
    @CsvSource({"JPEG, 6", "JPEG, 3", "PNG, 8", "WEBP, 5"})
    void keepsHowItIsHeld(PictureType type, int orientation) throws Exception {
        Picture picture = Picture.read(type, sample(type, orientation));
        boolean turned = orientation >= 5;
        assertThat(picture.width()).isEqualTo(turned ? 10 : 20);
        assertThat(picture.height()).isEqualTo(turned ? 20 : 10);
        Picture again = Picture.read(type, picture.published());
        assertThat(again.width()).isEqualTo(picture.width());
        assertThat(again.published()).isEqualTo(picture.published());
    }

    @Test
    void keepsTheProfileOfColours() throws Exception {
        String published =
                new String(Picture.read(PictureType.JPEG, photograph(1)).published(), StandardCharsets.ISO_8859_1);
        assertThat(published).contains("ICC_PROFILE\0\1\1profile");
    }

    @ParameterizedTest
    @EnumSource(value = PictureType.class, mode = EnumSource.Mode.EXCLUDE, names = "SVG")
    void tellsDamage(PictureType type) throws IOException {
        byte[] file = sample(type, 6);
        int end = type == PictureType.WEBP
                ? file.length
                : new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(SECRET);
        for (int length = 0; length < Math.min(end, file.length - SECRET.length() - 12); length += 3) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Picture.read(type, cut)).isInstanceOf(DamagedPicture.class);
        }
    }

    @Test
    void measuresEachKindOfWebp() throws Exception {
        byte[] lossless = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(Picture.read(PictureType.WEBP, lossless).width()).isEqualTo(1);
        assertThat(Picture.read(PictureType.WEBP, webp()).height()).isEqualTo(1);
    }
}
