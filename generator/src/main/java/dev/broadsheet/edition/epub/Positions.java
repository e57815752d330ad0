package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Escape;
import dev.broadsheet.source.SourcePosition;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the {@code data-pos} attributes out of a document and notes on which lines they stood. */
final class Positions {

    private static final String ATTRIBUTE = " data-pos=\"";

    private final String xhtml;
    private final String file;
    private final StringBuilder out;
    private final SortedMap<Integer, SourcePosition> found = new TreeMap<>();
    private int line = 1;
    private boolean inTag;
    private char quote;

    private Positions(String xhtml, String file) {
        this.xhtml = xhtml;
        this.file = file;
        this.out = new StringBuilder(xhtml.length());
    }

    /**
     * @param xhtml well-formed
     * @param file that it was made from
     */
    static Taken take(String xhtml, String file) {
        return new Positions(xhtml, file).take();
    }

    private Taken take() {
        int copied = 0;
        int at = 0;
        while (at < xhtml.length()) {
            char c = xhtml.charAt(at);
            if (c == ' ' && inTag && quote == 0 && xhtml.startsWith(ATTRIBUTE, at)) {
                out.append(xhtml, copied, at);
                copied = note(at + ATTRIBUTE.length());
                at = copied;
            } else {
                step(c);
                at++;
            }
        }
        return new Taken(out.append(xhtml, copied, at).toString(), found);
    }

    /** Authors' own text may look like an attribute, but not within a tag. */
    private void step(char c) {
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

    /** The place after the attribute whose value begins at the one given. */
    private int note(int start) {
        int end = xhtml.indexOf('"', start);
        int colon = xhtml.indexOf(':', start);
        int space = xhtml.indexOf(' ', colon);
        boolean included = space >= 0 && space < end;
        int sourceLine = Integer.parseInt(xhtml, start, colon, 10);
        int column = Integer.parseInt(xhtml, colon + 1, included ? space : end, 10);
        String written = included ? Escape.undone(xhtml.substring(space + 1, end)) : file;
        found.putIfAbsent(line, new SourcePosition(written, sourceLine, column));
        return end + 1;
    }

    /**
     * What is left, and what was taken.
     *
     * @param xhtml without the attributes
     * @param positions by the one-based line of the document
     */
    record Taken(String xhtml, SortedMap<Integer, SourcePosition> positions) {

        /** Of no document. */
        static final Taken NOTHING = new Taken("", new TreeMap<>());

        Taken {
            positions = Collections.unmodifiableSortedMap(positions);
        }
    }
}
