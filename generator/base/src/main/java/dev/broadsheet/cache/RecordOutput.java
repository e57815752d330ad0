package dev.broadsheet.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes each distinct text once, and its number when it recurs; a long text, which rarely recurs, is written each time. */
final class RecordOutput {

    /** The length in characters above which a text gets no number. */
    private static final int LONG = 200;

    /** Precedes a text that gets the next number. */
    static final int NEW = 0;

    /** Precedes a text that gets no number. */
    static final int UNNUMBERED = 1;

    /** The number of the first text. */
    static final int FIRST = 2;

    private final DataOutputStream data;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    RecordOutput(DataOutputStream data) {
        this.data = data;
    }

    DataOutputStream data() {
        return data;
    }

    /** Records the place of the bytes that are written next. */
    void place(SpillableBytes bytes, int length) {
        places.add(new Place(bytes, data.size(), length));
    }

    /** Returns the places of all spillable bytes, in order; correct only if no more than 2 GiB are written. */
    List<Place> places() {
        return places;
    }

    /**
     * The place of spillable bytes in the output.
     *
     * @param from the index of the first byte
     * @param length in bytes
     */
    record Place(SpillableBytes bytes, int from, int length) {}

    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            data.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }

    void text(String text) throws IOException {
        if (text.length() > LONG) {
            number(UNNUMBERED);
            write(text);
            return;
        }
        Integer known = seen.putIfAbsent(text, FIRST + seen.size());
        number(known == null ? NEW : known);
        if (known == null) {
            write(text);
        }
    }

    private void write(String text) throws IOException {
        boolean narrow = isNarrow(text);
        number((text.length() << 1) | (narrow ? 1 : 0));
        data.write(narrow ? text.getBytes(StandardCharsets.US_ASCII) : wide(text));
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Encodes a text as UTF-16 code units, which preserves unpaired surrogates. */
    private static byte[] wide(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }
}
