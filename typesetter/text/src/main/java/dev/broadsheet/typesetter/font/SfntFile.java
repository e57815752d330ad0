package dev.broadsheet.typesetter.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of a TrueType or OpenType file; OpenType 1.9, "Organization of an OpenType Font". */
public final class SfntFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final byte[] data;
    private final int tables;

    /**
     * @param data not copied
     * @throws IndexOutOfBoundsException if the file is truncated; the other methods throw it too
     */
    public SfntFile(byte[] data) {
        this.data = data;
        this.tables = ByteBuffer.wrap(data).getShort(4) & 0xFFFF;
    }

    /** Returns a table, or empty if the font does not have it. */
    public Optional<ByteBuffer> table(String tag) {
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            if (isAt(entry, tag)) {
                ByteBuffer buffer = ByteBuffer.wrap(data);
                return Optional.of(buffer.slice(buffer.getInt(entry + 8), buffer.getInt(entry + 12)));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a required table.
     *
     * @throws IllegalArgumentException if the font does not have it
     */
    public ByteBuffer required(String tag) {
        return table(tag).orElseThrow(() -> new IllegalArgumentException("font: no table " + tag));
    }

    /** Returns the tags of the tables, in the order of the file. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            tags.add(tagAt(HEADER + ENTRY * i));
        }
        return tags;
    }

    /** Whether the file contains all tables of its directory in full. */
    public boolean isWhole() {
        if (tables > Short.MAX_VALUE || data.length < HEADER + ENTRY * tables) {
            return false;
        }
        ByteBuffer buffer = ByteBuffer.wrap(data);
        for (int i = 0; i < tables; i++) {
            int offset = buffer.getInt(HEADER + ENTRY * i + 8);
            int length = buffer.getInt(HEADER + ENTRY * i + 12);
            if (offset < 0 || length < 0 || length > data.length - offset) {
                return false;
            }
        }
        return true;
    }

    /** Returns a copy of a table; empty if there is none. */
    public byte[] bytes(String tag) {
        return table(tag).map(SfntFile::copy).orElseGet(() -> new byte[0]);
    }

    private static byte[] copy(ByteBuffer table) {
        byte[] copy = new byte[table.limit()];
        table.get(0, copy);
        return copy;
    }

    /** Returns a copy of the file with one table replaced. The old bytes remain as an unused gap. */
    public byte[] withTable(String tag, byte[] table) {
        int start = (data.length + 3) & ~3;
        ByteBuffer copy = ByteBuffer.wrap(Arrays.copyOf(data, (start + table.length + 3) & ~3));
        copy.put(start, table);
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            if (isAt(entry, tag)) {
                copy.putInt(entry + 8, start);
                copy.putInt(entry + 12, table.length);
            }
        }
        return copy.array();
    }

    /** Returns a copy of the file in which some tables are hidden by changed tags. */
    public byte[] without(Set<String> tags) {
        byte[] copy = data.clone();
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            if (tags.contains(tagAt(entry))) {
                Arrays.fill(copy, entry, entry + 4, (byte) '-');
            }
        }
        return copy;
    }

    /** Whether an entry has a tag; without a string for each entry, since a document asks for some 20 tables of each font. */
    private boolean isAt(int entry, String tag) {
        for (int i = 0; i < tag.length(); i++) {
            if (data[entry + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String tagAt(int entry) {
        return new String(data, entry, 4, StandardCharsets.US_ASCII);
    }
}
