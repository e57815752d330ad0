package dev.broadsheet.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text composed of pieces of files, with the source position of each of its characters. Immutable. */
public final class ComposedText {

    private final String text;
    private final int[] starts;
    private final List<Piece> pieces;
    private final List<Part> parts;
    private final SortedMap<String, SourcePosition> included;
    private final SortedMap<String, DataFile> data;

    /**
     * @param starts the offsets of the pieces in the text, ascending; the first is 0
     * @param pieces at least one
     */
    private ComposedText(
            String text,
            int[] starts,
            List<Piece> pieces,
            List<Part> parts,
            Map<String, SourcePosition> included,
            Map<String, DataFile> data) {
        this.text = text;
        this.starts = starts;
        this.pieces = List.copyOf(pieces);
        this.parts = List.copyOf(parts);
        this.included = Collections.unmodifiableSortedMap(new TreeMap<>(included));
        this.data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    /** Returns the text of a file from an offset to its end. */
    public static ComposedText of(SourceText file, int start) {
        return new ComposedText(
                file.text().substring(start),
                new int[1],
                List.of(new Piece(file, start)),
                List.of(),
                Map.of(),
                Map.of());
    }

    public String text() {
        return text;
    }

    /** Returns a copy with the data files that the text names, by their {@linkplain DataFile#key keys}. */
    ComposedText with(Map<String, DataFile> named) {
        SortedMap<String, Part> all = new TreeMap<>();
        parts.forEach(part -> all.put(part.path(), part));
        named.values().forEach(file -> file.part().ifPresent(part -> all.put(part.path(), part)));
        return new ComposedText(text, starts, pieces, List.copyOf(all.values()), included, named);
    }

    /** Returns a copy with ranges replaced. Each replacement has the source position at which its range begins. */
    public ComposedText replace(List<Replacement> replacements) {
        Builder out = new Builder(pieces.get(0).file(), pieces.get(0).offset());
        int at = 0;
        for (Replacement replacement : replacements) {
            copy(at, replacement.from(), out);
            out.append(replacement.text(), pieceAt(replacement.from()));
            at = replacement.to();
        }
        copy(at, text.length(), out);
        return out.build(parts, included, data);
    }

    private void copy(int from, int to, Builder out) {
        int at = from;
        while (at < to) {
            int index = index(at);
            int end = Math.min(to, index + 1 < starts.length ? starts[index + 1] : to);
            out.append(text.substring(at, end), pieceAt(at));
            at = end;
        }
    }

    private Piece pieceAt(int offset) {
        int index = index(offset);
        return new Piece(pieces.get(index).file(), pieces.get(index).offset() + offset - starts[index]);
    }

    /**
     * A replacement of a range of the text.
     *
     * @param from the offset of the first character of the range
     * @param to the offset behind its last character
     */
    public record Replacement(int from, int to, String text) {}

    /**
     * Returns the data file that a file names.
     *
     * @param file the naming file, as shown to the user
     * @param path as written there
     */
    public Optional<DataFile> data(String file, String path) {
        return Optional.ofNullable(data.get(DataFile.key(file, path)));
    }

    /** Returns the files that were included or whose data are used, sorted by path, without duplicates. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the position of the first include of each file that is included as Markdown (not in a code block), by the path of
     * the included file.
     */
    public SortedMap<String, SourcePosition> included() {
        return included;
    }

    /** Returns the source position of a character; an offset past the end counts as the end. */
    public SourcePosition position(int offset) {
        int index = index(offset);
        Piece piece = pieces.get(index);
        return piece.file().position(piece.offset() + offset - starts[index]);
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** A range of the text that is copied from a file, beginning at an offset of that file. */
    private record Piece(SourceText file, int offset) {}

    /** Builds a composed text piece by piece. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        /** @param start the offset that gives the text its position if nothing is appended */
        Builder(SourceText file, int start) {
            begin(new Piece(file, start));
        }

        int length() {
            return text.length();
        }

        /** Returns whether the next character begins a line. */
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

        /** Appends generated characters and attributes them to a place in a file. */
        void insert(String characters, SourceText file, int offset) {
            append(characters, new Piece(file, offset));
        }

        /** Appends characters and attributes them to a place in a file. */
        void append(String characters, Piece piece) {
            if (!characters.isEmpty()) {
                begin(piece);
                text.append(characters);
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
            return build(parts, included, Map.of());
        }

        private ComposedText build(List<Part> parts, Map<String, SourcePosition> included, Map<String, DataFile> data) {
            int[] at = starts.stream().mapToInt(Integer::intValue).toArray();
            return new ComposedText(text.toString(), at, pieces, parts, included, data);
        }
    }
}
