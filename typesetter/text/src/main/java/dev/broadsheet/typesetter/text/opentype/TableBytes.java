package dev.broadsheet.typesetter.text.opentype;

/** The big-endian bytes of one table of a font. All offsets count from the table's start. */
final class TableBytes {

    private final byte[] data;

    /** @param data not copied */
    TableBytes(byte[] data) {
        this.data = data;
    }

    boolean isEmpty() {
        return data.length == 0;
    }

    /** Reads an unsigned 16-bit number. */
    int unsigned(int at) {
        return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
    }

    /** Reads a signed 16-bit number. */
    int signed(int at) {
        return (short) unsigned(at);
    }

    /** Reads a 16-bit offset relative to another table, and returns it relative to this table's start; 0 for none. */
    int place(int from, int at) {
        int distance = unsigned(at);
        return distance == 0 ? 0 : from + distance;
    }

    /** Reads a 32-bit offset. */
    int offset(int at) {
        return (unsigned(at) << 16) | unsigned(at + 2);
    }
}
