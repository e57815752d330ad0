package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Escape;
import dev.broadsheet.source.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Removes the {@code data-pos} attributes from a document and records their values by line. Works on the bytes of UTF-8, since it
 * searches for ASCII only, whose bytes are never part of another character.
 */
final class Positions {

    private static final byte[] ATTRIBUTE = " data-pos=\"".getBytes(StandardCharsets.US_ASCII);

    private final byte[] xhtml;
    private final String file;
    private final byte[] out;
    private int length;
    private final SortedMap<Integer, SourcePosition> found = new TreeMap<>();
    private int line = 1;
    private boolean inTag;
    private byte quote;

    private Positions(byte[] xhtml, String file) {
        this.xhtml = xhtml;
        this.file = file;
        this.out = new byte[xhtml.length];
    }

    /**
     * @param xhtml a well-formed document, in UTF-8
     * @param file the source file of the document
     */
    static Taken take(byte[] xhtml, String file) {
        return new Positions(xhtml, file).take();
    }

    private Taken take() {
        int copied = 0;
        int at = 0;
        while (at < xhtml.length) {
            byte c = xhtml[at];
            if (c == ' ' && inTag && quote == 0 && isAttribute(at)) {
                copy(copied, at);
                copied = note(at + ATTRIBUTE.length);
                at = copied;
            } else {
                step(c);
                at++;
            }
        }
        copy(copied, at);
        return new Taken(Arrays.copyOf(out, length), found);
    }

    private boolean isAttribute(int at) {
        int end = at + ATTRIBUTE.length;
        return end <= xhtml.length && Arrays.equals(xhtml, at, end, ATTRIBUTE, 0, ATTRIBUTE.length);
    }

    private void copy(int from, int to) {
        System.arraycopy(xhtml, from, out, length, to - from);
        length += to - from;
    }

    /**
     * Updates the state for a byte. Text of an author may look like the attribute, so the state tells whether the position is in a
     * tag.
     */
    private void step(byte c) {
        if (c == '\n') {
            line++;
        } else if (!inTag) {
            inTag = c == '<';
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else {
            inTag = c != '>';
        }
    }

    /** Records the attribute whose value begins at {@code start}; returns the offset after the attribute. */
    private int note(int start) {
        int end = start;
        while (xhtml[end] != '"') {
            end++;
        }
        if (!found.containsKey(line)) {
            found.put(line, position(new String(xhtml, start, end - start, StandardCharsets.UTF_8)));
        }
        return end + 1;
    }

    /** @param value line, colon and column; then a space and the file if it differs from that of the document */
    private SourcePosition position(String value) {
        int colon = value.indexOf(':');
        int space = value.indexOf(' ', colon);
        int sourceLine = Integer.parseInt(value, 0, colon, 10);
        int column = Integer.parseInt(value, colon + 1, space < 0 ? value.length() : space, 10);
        String written = space < 0 ? file : Escape.undone(value.substring(space + 1));
        return new SourcePosition(written, sourceLine, column);
    }

    /**
     * The result.
     *
     * @param xhtml the document without the attributes, in UTF-8
     * @param positions the source positions by one-based line of the document
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Taken(byte[] xhtml, SortedMap<Integer, SourcePosition> positions) {

        /** The result for an empty document. */
        static final Taken NOTHING = new Taken(new byte[0], new TreeMap<>());

        Taken {
            positions = Collections.unmodifiableSortedMap(positions);
        }
    }
}
