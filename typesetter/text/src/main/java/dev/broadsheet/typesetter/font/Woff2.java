package dev.broadsheet.typesetter.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** WOFF File Format 2.0 (W3C): all tables are one Brotli stream, and outlines and metrics may be transformed. */
final class Woff2 {

    private static final int HEADER = 48;
    private static final int COLLECTION = 0x74746366;
    private static final int OTHER_TAG = 63;

    /** Known tags by index; section 4.1. */
    private static final List<String> TAGS = Arrays.stream(
                    ("cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep"
                                    + " CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF"
                                    + " MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar"
                                    + " hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill")
                            .split(" ", -1))
            .map(tag -> tag.replace('_', ' '))
            .toList();

    private final ByteBuffer file;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A table.
     *
     * @param length length in the OpenType file
     * @param packed length in the stream; equal unless the table is transformed
     */
    private record Entry(String tag, boolean isPacked, int length, int packed) {}

    private Woff2(ByteBuffer file) {
        this.file = file;
    }

    static byte[] decode(ByteBuffer file, int most) throws IOException {
        if (file.getInt(4) == COLLECTION) {
            throw new IOException("is a collection of several fonts");
        }
        return new Woff2(file).decode(most);
    }

    private byte[] decode(int most) throws IOException {
        int tables = file.getShort(12) & 0xFFFF;
        file.position(HEADER);
        long total = 0;
        for (int i = 0; i < tables; i++) {
            Entry entry = entry();
            entries.add(entry);
            total += Math.max(entry.length(), entry.packed());
            WebFont.limit(total, most);
        }
        return SfntWriter.write(file.getInt(4), unpacked(stream()));
    }

    private Entry entry() {
        int flags = file.get() & 0xFF;
        int number = flags & 0x3F;
        String tag = TAGS.get(Math.min(number, TAGS.size() - 1));
        if (number == OTHER_TAG) {
            byte[] name = new byte[4];
            file.get(name);
            tag = new String(name, StandardCharsets.ISO_8859_1);
        }
        int version = flags >> 6;
        boolean isOutlines = tag.equals("glyf") || tag.equals("loca");
        boolean isPacked = isOutlines ? version != 3 : version != 0;
        int length = base128();
        return new Entry(tag, isPacked, length, isPacked ? base128() : length);
    }

    /** UIntBase128; section 4.1. */
    private int base128() {
        long value = 0;
        for (int i = 0; i < 5; i++) {
            int next = file.get() & 0xFF;
            value = value << 7 | (next & 0x7F);
            if (next < 0x80) {
                return Math.toIntExact(Math.min(value, Integer.MAX_VALUE));
            }
        }
        throw new IllegalArgumentException("font: a number of more than five bytes");
    }

    private ByteBuffer stream() throws IOException {
        long size = Integer.toUnsignedLong(file.getInt(20));
        byte[] compressed = new byte[(int) Math.min(size, file.remaining())];
        file.get(compressed);
        int length = entries.stream().mapToInt(Entry::packed).sum();
        try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(compressed))) {
            byte[] tables = in.readNBytes(length);
            if (tables.length < length) {
                throw new IOException("is a damaged web font");
            }
            return ByteBuffer.wrap(tables);
        }
    }

    private Map<String, byte[]> unpacked(ByteBuffer stream) {
        Map<String, byte[]> tables = new HashMap<>();
        Map<String, ByteBuffer> packed = new HashMap<>();
        for (Entry entry : entries) {
            ByteBuffer data = stream.slice(stream.position(), entry.packed());
            stream.position(stream.position() + entry.packed());
            if (entry.isPacked()) {
                packed.put(entry.tag(), data);
            } else {
                byte[] table = new byte[entry.length()];
                data.get(table);
                tables.put(entry.tag(), table);
            }
        }
        ByteBuffer glyf = packed.get("glyf");
        if (glyf != null) {
            outlines(tables, glyf, packed.get("hmtx"));
        } else if (!packed.isEmpty()) {
            throw new IllegalArgumentException("font: packed tables without packed outlines");
        }
        return tables;
    }

    private static void outlines(Map<String, byte[]> tables, ByteBuffer glyf, @Nullable ByteBuffer hmtx) {
        PackedOutlines outlines = new PackedOutlines(glyf);
        outlines.unpack();
        tables.put("glyf", outlines.glyf());
        tables.put("loca", outlines.loca());
        byte[] head = tables.getOrDefault("head", new byte[0]);
        ByteBuffer.wrap(head).putShort(50, (short) 1);
        if (hmtx != null) {
            int metrics =
                    ByteBuffer.wrap(tables.getOrDefault("hhea", new byte[0])).getShort(34) & 0xFFFF;
            tables.put("hmtx", outlines.metrics(hmtx, metrics));
        }
    }
}
