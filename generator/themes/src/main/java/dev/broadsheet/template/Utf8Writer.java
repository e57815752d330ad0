package dev.broadsheet.template;

import dev.broadsheet.cache.SpareBytes;
import dev.broadsheet.document.Text;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text directly as UTF-8 (RFC 3629), without an intermediate UTF-16 buffer. An unpaired surrogate becomes a question
 * mark, as in {@link String#getBytes(java.nio.charset.Charset)}. Not thread-safe.
 */
public class Utf8Writer extends Writer implements Text.Target {

    /** The escapes between tags. */
    private static final byte[][] BETWEEN_TAGS = escapes("");

    /** The initial capacity in characters: markup between two texts. */
    private static final int TYPICAL = 256;

    /** The maximal number of bytes for a code unit; a surrogate pair has four bytes. */
    private static final int MOST = 3;

    /** Characters below this one take one byte. */
    private static final int ASCII = 0x80;

    /** The length in characters from which the JDK's encoder is faster than the loop here. */
    private static final int LONG = 32;

    static {
        BETWEEN_TAGS['"'] = new byte[0];
    }

    private static final byte[] NONE = {};

    private byte[] bytes = SpareBytes.take();
    private char[] signs = new char[TYPICAL];
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

    /** Writes bytes that are already encoded. */
    public void write(byte[] encoded) {
        endPair();
        copy(encoded, 0, encoded.length);
    }

    /** Writes the content of a builder and clears it. */
    public void take(StringBuilder markup) {
        int length = markup.length();
        if (length > signs.length) {
            signs = new char[2 * length];
        }
        markup.getChars(0, length, signs, 0);
        write(signs, 0, length);
        markup.setLength(0);
    }

    /** Writes a text between tags with escapes, as {@link dev.broadsheet.document.Escape#text} does. */
    public void text(String text) {
        escape(text, BETWEEN_TAGS);
    }

    /** Writes a range of an encoded text between tags, with escapes. */
    @Override
    public void text(byte[] encoded, int start, int end) {
        endPair();
        escape(encoded, start, end, BETWEEN_TAGS);
    }

    /** Writes a text with escapes. The escaped characters are ASCII, whose bytes do not occur within other characters. */
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

    /** Writes a text that begins or ends with half of a surrogate pair, whose other half may be in another text. */
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

    /**
     * Returns the replacements of the characters up to {@code >}, indexed by character; empty for characters that are not
     * escaped.
     */
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

    /** Returns the number of bytes so far. */
    int count() {
        return count;
    }

    /** Returns all bytes and leaves the writer empty. */
    public byte[] takeBytes() {
        endPair();
        byte[] all = Arrays.copyOf(bytes, count);
        SpareBytes.give(bytes);
        bytes = NONE;
        count = 0;
        return all;
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

    /** Appends a continuation byte. */
    private void putRest(int sixBits) {
        bytes[count++] = (byte) (0x80 | (sixBits & 0x3f));
    }

    /**
     * Writes a question mark for an unpaired high surrogate. There is always space for it, since the surrogate reserved more.
     */
    private void endPair() {
        if (high != 0) {
            bytes[count++] = '?';
            high = 0;
        }
    }

    @Override
    public void flush() {
        // no underlying stream
    }

    @Override
    public void close() {
        // no underlying stream
    }
}
