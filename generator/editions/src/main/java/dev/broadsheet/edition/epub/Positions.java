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

    private static final byte[] ATTRIBUTE = ascii(" data-pos=\"");
    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] FORMULA = ascii("<math ");
    private static final byte[] DRAWING = ascii("<svg ");

    private final byte[] xhtml;
    private final String file;
    private final byte[] out;
    private int length;

    /** The offset of the first byte that is not yet copied to the result. */
    private int copied;

    private final SortedMap<Integer, SourcePosition> found = new TreeMap<>();
    private int line = 1;
    private boolean hasFormulas;
    private boolean hasDrawings;

    private Positions(byte[] xhtml, String file) {
        this.xhtml = xhtml;
        this.file = file;
        this.out = new byte[xhtml.length];
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * @param xhtml a well-formed document, in UTF-8
     * @param file the source file of the document
     */
    static Taken take(byte[] xhtml, String file) {
        return new Positions(xhtml, file).take();
    }

    private Taken take() {
        int at = 0;
        while (at < xhtml.length) {
            at = text(at);
            at = isAt(at, COMMENT) ? comment(at) : tag(at);
        }
        copy(at);
        return new Taken(Arrays.copyOf(out, length), found, hasFormulas, hasDrawings);
    }

    private boolean isAt(int at, byte[] text) {
        int end = at + text.length;
        return end <= xhtml.length && Arrays.equals(xhtml, at, end, text, 0, text.length);
    }

    private void copy(int to) {
        System.arraycopy(xhtml, copied, out, length, to - copied);
        length += to - copied;
    }

    /** Skips text, which in that of an author may look like the attribute. @return the offset of the next tag */
    private int text(int from) {
        int at = from;
        while (at < xhtml.length && xhtml[at] != '<') {
            if (xhtml[at] == '\n') {
                line++;
            }
            at++;
        }
        return at;
    }

    private int comment(int from) {
        int at = from;
        while (at < xhtml.length && !isAt(at, COMMENT_END)) {
            line += xhtml[at] == '\n' ? 1 : 0;
            at++;
        }
        return at;
    }

    /** Takes the attribute from a tag. @return the offset after the tag */
    private int tag(int from) {
        hasFormulas |= isAt(from, FORMULA);
        hasDrawings |= isAt(from, DRAWING);
        byte quote = 0;
        int at = from;
        while (at < xhtml.length && (quote != 0 || xhtml[at] != '>')) {
            byte c = xhtml[at];
            at++;
            if (c == '\n') {
                line++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ' ' && isAt(at - 1, ATTRIBUTE)) {
                copy(at - 1);
                at = note(at - 1 + ATTRIBUTE.length);
                copied = at;
            }
        }
        return Math.min(at + 1, xhtml.length);
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
     * @param hasFormulas whether it contains MathML
     * @param hasDrawings whether it contains SVG
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Taken(byte[] xhtml, SortedMap<Integer, SourcePosition> positions, boolean hasFormulas, boolean hasDrawings) {

        /** The result for an empty document. */
        static final Taken NOTHING = new Taken(new byte[0], new TreeMap<>(), false, false);

        Taken {
            positions = Collections.unmodifiableSortedMap(positions);
        }
    }
}
