package dev.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads WebP; RFC 9649, section 2. */
final class WebpFile {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ICCP", "ANIM", "ANMF", "ALPH");

    private final byte[] data;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int orientation = Exif.UPRIGHT;
    private int flags = -1;

    private WebpFile(byte[] data) {
        this.data = data;
        this.in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Raster read(byte[] data) throws DamagedPicture {
        WebpFile file = new WebpFile(data);
        file.chunks();
        if (file.width == 0 || file.height == 0) {
            throw new DamagedPicture();
        }
        return new Raster(file.width, file.height, file.orientation, file.clean());
    }

    private void chunks() throws DamagedPicture {
        long end = HEADER - 4 + (in.getInt(4) & 0xFFFFFFFFL);
        if (end > data.length) {
            throw new DamagedPicture();
        }
        int at = HEADER;
        while (at + CHUNK_HEADER <= end) {
            long length = in.getInt(at + 4) & 0xFFFFFFFFL;
            if (length > end - at - CHUNK_HEADER) {
                throw new DamagedPicture();
            }
            String type = new String(data, at, 4, StandardCharsets.US_ASCII);
            chunk(type, at + CHUNK_HEADER, (int) length);
            if (KEPT.contains(type)) {
                out.write(data, at, (int) (CHUNK_HEADER + length));
                pad(out, (int) length);
            }
            at += (int) (CHUNK_HEADER + length + (length & 1));
        }
    }

    private void chunk(String type, int from, int length) throws DamagedPicture {
        int needed = type.equals("VP8L") ? 5 : 10;
        boolean sized = type.equals("VP8 ") || type.equals("VP8L") || type.equals("VP8X");
        if (sized && length < needed) {
            throw new DamagedPicture();
        }
        if (type.equals("EXIF")) {
            int skip = length > 6 && data[from] == 'E' ? 6 : 0;
            orientation = Exif.orientation(data, from + skip, from + length);
        } else if (type.equals("VP8X")) {
            flags = out.size() + CHUNK_HEADER;
            width = 1 + threeBytes(from + 4);
            height = 1 + threeBytes(from + 7);
        } else if (sized && width == 0 && type.equals("VP8 ")) {
            width = in.getShort(from + 6) & 0x3FFF;
            height = in.getShort(from + 8) & 0x3FFF;
        } else if (sized && width == 0) {
            int bits = in.getInt(from + 1);
            width = 1 + (bits & 0x3FFF);
            height = 1 + ((bits >> 14) & 0x3FFF);
        }
    }

    private int threeBytes(int at) {
        return (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16;
    }

    private byte[] clean() {
        boolean turned = orientation != Exif.UPRIGHT && flags >= 0;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunks = out.toByteArray();
        if (flags >= 0) {
            chunks[flags] = (byte) (chunks[flags] & ~(XMP_FLAG | (turned ? 0 : EXIF_FLAG)));
        }
        body.writeBytes(chunks);
        if (turned) {
            byte[] tiff = Exif.only(orientation);
            body.writeBytes("EXIF".getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(little(tiff.length));
            body.writeBytes(tiff);
            pad(body, tiff.length);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(little(body.size() + 4));
        file.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static void pad(ByteArrayOutputStream to, int length) {
        if ((length & 1) == 1) {
            to.write(0);
        }
    }
}
