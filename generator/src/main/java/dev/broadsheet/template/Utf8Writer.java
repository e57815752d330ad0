package dev.broadsheet.template;

import dev.broadsheet.document.Text;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text as UTF-8 (RFC 3629), without the detour of a text of two bytes a character. What is no character, half of a
 * surrogate pair, becomes a question mark, as {@link String#getBytes(java.nio.charset.Charset)} has it. For one thread.
 */
public class Utf8Writer extends Writer implements Text.Target {

    /** What is escaped between tags. */
    private static final byte[][] BETWEEN_TAGS = escapes("");

    /** A page of an article of some hundred words. */
    private static final int TYPICAL = 1 << 15;

    /** Bytes of a code unit, at most; a pair of two has four. */
    private static final int MOST = 3;

    /** Characters below it are one byte. */
    private static final int ASCII = 0x80;

    /** From so many characters on, the JDK's loop is faster than ours. */
    private static final int LONG = 32;

    static {
        BETWEEN_TAGS['"'] = new byte[0];
    }

    private byte[] bytes = new byte[TYPICAL];
    private char[] signs = new char[TYPICAL / 4];
    private int count;
    private char high;

    @Override
    public void write(int c) {
        reserve(1);
        put((char) c);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        reserve(length);
        int i = offset;
        int end = offset + length;
        if (high == 0) {
            byte[] to = bytes;
            int at = count;
            while (i < end && text[i] < ASCII) {
                to[at++] = (byte) text[i++];
            }
            count = at;
        }
        for (; i < end; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) {
        if (length >= LONG && high == 0 && !Character.isHighSurrogate(text.charAt(offset + length - 1))) {
            byte[] encoded = text.substring(offset, offset + length).getBytes(StandardCharsets.UTF_8);
            copy(encoded, 0, encoded.length);
            return;
        }
        reserve(length);
        for (int i = offset; i < offset + length; i++) {
            put(text.charAt(i));
        }
    }

    /** What is encoded already. */
    public void write(byte[] encoded) {
        endPair();
        copy(encoded, 0, encoded.length);
    }

    /** Takes the markup out of a builder, which is empty then. */
    public void take(StringBuilder markup) {
        int length = markup.length();
        if (length > signs.length) {
            signs = new char[2 * length];
        }
        markup.getChars(0, length, signs, 0);
        write(signs, 0, length);
        markup.setLength(0);
    }

    /** A text between tags, as {@link dev.broadsheet.document.Escape#text} writes it. */
    public void text(String text) {
        escape(text, BETWEEN_TAGS);
    }

    /** The same of a text that is encoded. */
    @Override
    public void text(byte[] encoded, int start, int end) {
        endPair();
        escape(encoded, start, end, BETWEEN_TAGS);
    }

    /** A text that markup holds. The characters that it escapes are of ASCII, which no other character has a byte of. */
    void escape(String text, byte[][] escapes) {
        if (text.isEmpty()) {
            return;
        }
        if (high != 0 || Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            escapeHalves(text, escapes);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        escape(encoded, 0, encoded.length, escapes);
    }

    private void escape(byte[] encoded, int from, int end, byte[][] escapes) {
        int start = from;
        for (int i = from; i < end; i++) {
            byte b = encoded[i];
            if (b >= 0 && b <= '>' && escapes[b].length > 0) {
                copy(encoded, start, i);
                copy(escapes[b], 0, escapes[b].length);
                start = i + 1;
            }
        }
        copy(encoded, start, end);
    }

    /** A text that ends or begins with half of a pair, of which the other half may be beyond it. */
    private void escapeHalves(String text, byte[][] escapes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && escapes[c].length > 0) {
                endPair();
                copy(escapes[c], 0, escapes[c].length);
            } else {
                write(c);
            }
        }
    }

    /** What {@link #escape} writes for the characters up to {@code >}, by these; empty for those that stay. */
    static byte[][] escapes(String apostrophe) {
        byte[][] escapes = new byte['>' + 1][0];
        escapes['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII);
        escapes['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII);
        escapes['>'] = "&gt;".getBytes(StandardCharsets.US_ASCII);
        escapes['"'] = "&quot;".getBytes(StandardCharsets.US_ASCII);
        escapes['\''] = apostrophe.getBytes(StandardCharsets.US_ASCII);
        return escapes;
    }

    private void copy(byte[] encoded, int start, int end) {
        int length = end - start;
        reserve(length / MOST + 1);
        System.arraycopy(encoded, start, bytes, count, length);
        count += length;
    }

    /** Bytes so far. */
    int count() {
        return count;
    }

    /** All that was written. */
    public byte[] toByteArray() {
        endPair();
        return Arrays.copyOf(bytes, count);
    }

    private void reserve(int more) {
        long needed = count + (long) MOST * more + MOST;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, 2L * bytes.length)));
        }
    }

    private void put(char c) {
        if (c < ASCII && high == 0) {
            bytes[count++] = (byte) c;
        } else {
            putOther(c);
        }
    }

    private void putOther(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(high, c);
            high = 0;
            bytes[count++] = (byte) (0xf0 | (point >> 18));
            putRest(point >> 12);
            putRest(point >> 6);
            putRest(point);
            return;
        }
        endPair();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (c < ASCII || Character.isLowSurrogate(c)) {
            bytes[count++] = (byte) (c < ASCII ? c : '?');
        } else if (c < 0x800) {
            bytes[count++] = (byte) (0xc0 | (c >> 6));
            putRest(c);
        } else {
            bytes[count++] = (byte) (0xe0 | (c >> 12));
            putRest(c >> 6);
            putRest(c);
        }
    }

    /** A byte that is not the first of its character. */
    private void putRest(int sixBits) {
        bytes[count++] = (byte) (0x80 | (sixBits & 0x3f));
    }

    /** There is always room for this one, since what begins a pair has reserved more. */
    private void endPair() {
        if (high != 0) {
            bytes[count++] = '?';
            high = 0;
        }
    }

    @Override
    public void flush() {
        // there is nothing behind it
    }

    @Override
    public void close() {
        // there is nothing behind it
    }
}
