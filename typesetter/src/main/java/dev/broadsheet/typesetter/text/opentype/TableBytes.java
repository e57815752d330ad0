package dev.broadsheet.typesetter.text.opentype;

/** The bytes of one table of a font, whose numbers are big-endian. Each place counts from the table's beginning. */
final class TableBytes {

    private final byte[] data;

    /** @param data not copied */
    TableBytes(byte[] data) {
        this.data = data;
    }

    boolean isEmpty() {
        return data.length == 0;
    }

    /** An unsigned number of 16 bits. */
    int unsigned(int at) {
        return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
    }

    /** A signed number of 16 bits. */
    int signed(int at) {
        return (short) unsigned(at);
    }

    /** The place of another table whose distance from one is at a place; 0 when there is none. */
    int place(int from, int at) {
        int distance = unsigned(at);
        return distance == 0 ? 0 : from + distance;
    }

    /** An offset of 32 bits. */
    int offset(int at) {
        return (unsigned(at) << 16) | unsigned(at + 2);
    }
}
