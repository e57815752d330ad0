package dev.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads PNG; PNG 3, sections 5 and 11. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int OVERHEAD = 12;

    /** The chunks for pixels, colours and animation; others are dropped. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT",
            "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT");

    private PngFile() {}

    static Raster read(byte[] data) throws DamagedPicture {
        ByteBuffer in = ByteBuffer.wrap(data);
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        out.write(data, 0, SIGNATURE);
        int orientation = Exif.UPRIGHT;
        int at = SIGNATURE;
        String type = "";
        boolean first = true;
        while (!type.equals("IEND")) {
            int length = at + OVERHEAD <= data.length ? in.getInt(at) : -1;
            if (length < 0 || length > data.length - at - OVERHEAD) {
                throw new DamagedPicture();
            }
            type = new String(data, at + 4, 4, StandardCharsets.US_ASCII);
            if (first != type.equals("IHDR")) {
                throw new DamagedPicture();
            }
            if (type.equals("eXIf")) {
                orientation = Exif.orientation(data, at + 8, at + 8 + length);
                out.writeBytes(orientation == Exif.UPRIGHT ? new byte[0] : chunk("eXIf", Exif.only(orientation)));
            } else if (KEPT.contains(type)) {
                out.write(data, at, length + OVERHEAD);
            }
            first = false;
            at += length + OVERHEAD;
        }
        return new Raster(in.getInt(SIGNATURE + 8), in.getInt(SIGNATURE + 12), orientation, out.toByteArray());
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(content.length + OVERHEAD)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }
}
