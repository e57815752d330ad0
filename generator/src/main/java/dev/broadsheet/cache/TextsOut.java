package dev.broadsheet.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes each different text once and then its number. */
final class TextsOut {

    private final DataOutputStream data;
    private final Map<String, Integer> seen = new HashMap<>();

    TextsOut(DataOutputStream data) {
        this.data = data;
    }

    DataOutputStream data() {
        return data;
    }

    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            data.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }

    void text(String text) throws IOException {
        Integer known = seen.putIfAbsent(text, seen.size());
        number(known == null ? 0 : known + 1);
        if (known == null) {
            boolean narrow = isNarrow(text);
            number((text.length() << 1) | (narrow ? 1 : 0));
            data.write(narrow ? text.getBytes(StandardCharsets.US_ASCII) : wide(text));
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Code unit by code unit, so that a lone surrogate comes back as it was. */
    private static byte[] wide(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }
}
