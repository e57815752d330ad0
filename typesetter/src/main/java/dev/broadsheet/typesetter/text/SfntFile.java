package dev.broadsheet.typesetter.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The table directory of a TrueType file; OpenType 1.9, "Organization of an OpenType Font". */
final class SfntFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final byte[] data;
    private final int tables;

    SfntFile(byte[] data) {
        this.data = data;
        this.tables = ByteBuffer.wrap(data).getShort(4) & 0xFFFF;
    }

    /** The bytes of a table from its beginning, or empty when the font has none of that name. */
    Optional<ByteBuffer> table(String tag) {
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            if (tagAt(entry).equals(tag)) {
                ByteBuffer buffer = ByteBuffer.wrap(data);
                return Optional.of(buffer.slice(buffer.getInt(entry + 8), buffer.getInt(entry + 12)));
            }
        }
        return Optional.empty();
    }

    /** A copy of the file in which one table has other bytes. The old bytes stay as an unused gap. */
    byte[] withTable(String tag, byte[] table) {
        int start = (data.length + 3) & ~3;
        ByteBuffer copy = ByteBuffer.wrap(Arrays.copyOf(data, (start + table.length + 3) & ~3));
        copy.put(start, table);
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            if (tagAt(entry).equals(tag)) {
                copy.putInt(entry + 8, start);
                copy.putInt(entry + 12, table.length);
            }
        }
        return copy.array();
    }

    private String tagAt(int entry) {
        return new String(data, entry, 4, StandardCharsets.US_ASCII);
    }
}
