package dev.broadsheet.edition.html.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Lists the types of the chunks of a PNG up to its pixels; PNG, third edition, section 5. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;

    private PngChunks() {}

    static Set<String> of(byte[] png) {
        Set<String> types = new TreeSet<>();
        ByteBuffer in = ByteBuffer.wrap(png);
        long at = SIGNATURE;
        while (at + AROUND_DATA <= png.length && !types.contains("IDAT")) {
            types.add(new String(png, (int) at + 4, 4, StandardCharsets.US_ASCII));
            at += AROUND_DATA + (in.getInt((int) at) & 0xFFFFFFFFL);
        }
        return types;
    }
}
