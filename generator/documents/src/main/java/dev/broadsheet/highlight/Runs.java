package dev.broadsheet.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the runs of a text in order. Their concatenation always is the text: gaps are plain, of overlapping tokens the first
 * wins, and surrogate pairs are not split.
 */
final class Runs {

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private TokenKind kind = TokenKind.PLAIN;
    private int start;
    private int end;

    Runs(String text) {
        this.text = text;
    }

    /** Adds a token within a line. Tokens must be added in order. */
    void add(TokenKind of, int from, int to) {
        int first = boundary(from);
        int last = boundary(to);
        if (first < last) {
            take(TokenKind.PLAIN, first);
            take(of, last);
        }
    }

    /** Adds a token that may span lines. */
    void addLines(TokenKind of, int from, int to) {
        int start = from;
        for (int end = text.indexOf('\n', start); end >= 0 && end < to; end = text.indexOf('\n', start)) {
            add(of, start, end);
            start = end + 1;
        }
        add(of, start, to);
    }

    /** Returns the runs; adjacent runs of the same kind are merged. */
    List<Run> list() {
        take(TokenKind.PLAIN, text.length());
        flush();
        return List.copyOf(runs);
    }

    private int boundary(int offset) {
        int at = Math.min(Math.max(offset, end), text.length());
        boolean divides =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return divides ? at + 1 : at;
    }

    private void take(TokenKind of, int to) {
        if (to > end) {
            if (of != kind) {
                flush();
                kind = of;
            }
            end = to;
        }
    }

    private void flush() {
        if (end > start) {
            runs.add(new Run(kind, text.substring(start, end)));
            start = end;
        }
    }
}
