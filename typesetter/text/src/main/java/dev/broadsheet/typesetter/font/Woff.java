package dev.broadsheet.typesetter.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** WOFF File Format 1.0 (W3C): each table is compressed by zlib if that makes it smaller. */
final class Woff {

    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    static byte[] decode(ByteBuffer file, int most) throws IOException {
        int tables = file.getShort(12) & 0xFFFF;
        Map<String, byte[]> unpacked = new HashMap<>();
        long total = 0;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            ByteBuffer packed = file.slice(file.getInt(entry + 4), file.getInt(entry + 8));
            total += file.getInt(entry + 12) & 0xFFFFFFFFL;
            WebFont.limit(total, most);
            unpacked.put(new String(tag, StandardCharsets.ISO_8859_1), table(packed, file.getInt(entry + 12)));
        }
        return SfntWriter.write(file.getInt(4), unpacked);
    }

    private static byte[] table(ByteBuffer packed, int length) throws IOException {
        byte[] table = new byte[length];
        if (packed.limit() == length) {
            packed.get(table);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            if (inflater.inflate(table) != length) {
                throw new IOException("is a damaged web font");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IOException("is a damaged web font", e);
        } finally {
            inflater.end();
        }
    }
}
