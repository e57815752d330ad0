package dev.broadsheet.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text put together from pieces of files, and where each of its characters stands in them. Immutable. */
public final class ComposedText {

    private final String text;
    private final int[] starts;
    private final List<Piece> pieces;
    private final List<Part> parts;
    private final SortedMap<String, SourcePosition> included;

    /**
     * @param starts of the pieces in the text, ascending; the first is 0
     * @param pieces one at least
     */
    private ComposedText(
            String text, int[] starts, List<Piece> pieces, List<Part> parts, Map<String, SourcePosition> included) {
        this.text = text;
        this.starts = starts;
        this.pieces = List.copyOf(pieces);
        this.parts = List.copyOf(parts);
        this.included = Collections.unmodifiableSortedMap(new TreeMap<>(included));
    }

    /** A file from an offset to its end. */
    public static ComposedText of(SourceText file, int start) {
        return new ComposedText(
                file.text().substring(start), new int[1], List.of(new Piece(file, start)), List.of(), Map.of());
    }

    public String text() {
        return text;
    }

    /** The files that were included, by path, each once. */
    public List<Part> parts() {
        return parts;
    }

    /** Where the files stand first that are included as text and not in code blocks, by their paths. */
    public SortedMap<String, SourcePosition> included() {
        return included;
    }

    /** Where a character stands; an offset past the end counts as the end. */
    public SourcePosition position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = Math.max(0, found >= 0 ? found : -found - 2);
        Piece piece = pieces.get(index);
        return piece.file().position(piece.offset() + offset - starts[index]);
    }

    /** From here a text goes on as the file does. */
    private record Piece(SourceText file, int offset) {}

    /** Puts a text together. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        /** @param start a place for the text when nothing is appended */
        Builder(SourceText file, int start) {
            begin(new Piece(file, start));
        }

        int length() {
            return text.length();
        }

        /** Whether the next character begins a line. */
        boolean isAtLineStart() {
            return text.length() == 0 || "\n\r".indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        void append(SourceText file, int from, int to) {
            Piece last = pieces.get(pieces.size() - 1);
            int next = last.offset() + text.length() - starts.get(starts.size() - 1);
            if (from < to) {
                if (last.file() != file || next != from) {
                    begin(new Piece(file, from));
                }
                text.append(file.text(), from, to);
            }
        }

        private void begin(Piece piece) {
            int last = starts.size() - 1;
            if (last >= 0 && starts.get(last) == text.length()) {
                starts.remove(last);
                pieces.remove(last);
            }
            starts.add(text.length());
            pieces.add(piece);
        }

        ComposedText build(List<Part> parts, Map<String, SourcePosition> included) {
            int[] at = starts.stream().mapToInt(Integer::intValue).toArray();
            return new ComposedText(text.toString(), at, pieces, parts, included);
        }
    }
}
