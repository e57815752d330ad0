package dev.broadsheet.embargo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a comment into a PNG file, as programs for pictures do. */
final class PngText {

    private static final int HEADER = 33;

    private PngText() {}

    static byte[] with(byte[] png, String comment) {
        byte[] chunk = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(chunk);
        return ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, HEADER)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) crc.getValue())
                .put(png, HEADER, png.length - HEADER)
                .array();
    }
}
