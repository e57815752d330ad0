package dev.broadsheet.typesetter.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes tables as one file, with checksums; OpenType 1.9, "Organization of an OpenType Font". */
public final class SfntWriter {

    /** Version of files with TrueType outlines. */
    public static final int TRUE_TYPE = 0x00010000;

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM = 0xB1B0AFBA;
    private static final int CHECKSUM_AT = 8;

    private SfntWriter() {}

    /**
     * Writes a file with these tables, each aligned to four bytes.
     *
     * @param version the file's first four bytes
     * @param tables tables by four-letter tag; the checksum in {@code head} is recomputed
     */
    public static byte[] write(int version, Map<String, byte[]> tables) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(tables);
        int at = HEADER + ENTRY * sorted.size();
        int length = at
                + sorted.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        header(file, version, sorted.size());
        int head = -1;
        int sum = 0;
        for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
            byte[] table = entry.getValue();
            file.put(at, table);
            if (entry.getKey().equals("head") && table.length >= CHECKSUM_AT + 4) {
                head = at;
                file.putInt(head + CHECKSUM_AT, 0);
            }
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1), 0, 4);
            int own = checksum(file.array(), at, padded(table.length));
            sum += own;
            file.putInt(own).putInt(at).putInt(table.length);
            at += padded(table.length);
        }
        if (head >= 0) {
            file.putInt(head + CHECKSUM_AT, CHECKSUM - sum - checksum(file.array(), 0, file.position()));
        }
        return file.array();
    }

    private static void header(ByteBuffer file, int version, int tables) {
        int floor = Integer.highestOneBit(tables);
        file.putInt(version).putShort((short) tables);
        file.putShort((short) (ENTRY * floor)).putShort((short) Integer.numberOfTrailingZeros(floor));
        file.putShort((short) (ENTRY * (tables - floor)));
    }

    /** Returns the sum of 32-bit words. */
    private static int checksum(byte[] data, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += data[i] << 24 | (data[i + 1] & 0xFF) << 16 | (data[i + 2] & 0xFF) << 8 | (data[i + 3] & 0xFF);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
