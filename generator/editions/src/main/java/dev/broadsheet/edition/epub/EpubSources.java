package dev.broadsheet.edition.epub;

import dev.broadsheet.source.SourcePosition;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A source map of the documents of a book. Its text form has one line per block, with five tab-separated columns: path within the
 * book, line in that document, and file, line and column of the Markdown.
 */
public final class EpubSources {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int COLUMNS = 5;

    private final SortedMap<String, NavigableMap<Integer, SourcePosition>> blocks = new TreeMap<>();

    /**
     * @param path the path of the document within the book
     * @param line the one-based line on which the block begins
     */
    void add(String path, int line, SourcePosition position) {
        blocks.computeIfAbsent(path, name -> new TreeMap<>()).putIfAbsent(line, position);
    }

    /**
     * Returns the source position of a line of a document: that of the last block that begins on or before it, or of the file as
     * a whole for a line above the first block. Empty for a document without blocks.
     */
    public Optional<SourcePosition> of(String path, int line) {
        return Optional.ofNullable(blocks.get(path)).map(lines -> of(lines, line));
    }

    private static SourcePosition of(NavigableMap<Integer, SourcePosition> lines, int line) {
        return Optional.ofNullable(lines.floorEntry(line))
                .map(Map.Entry::getValue)
                .orElseGet(() -> SourcePosition.of(lines.firstEntry().getValue().file()));
    }

    /** Returns the text form. */
    public String write() {
        StringBuilder out = new StringBuilder();
        blocks.forEach((path, lines) -> lines.forEach((line, source) -> out.append(path)
                .append('\t')
                .append(line)
                .append('\t')
                .append(source.file())
                .append('\t')
                .append(source.line())
                .append('\t')
                .append(source.column())
                .append('\n')));
        return out.toString();
    }

    /** Reads the text form; malformed lines are ignored. */
    public static EpubSources read(String text) {
        EpubSources sources = new EpubSources();
        text.lines()
                .map(line -> line.split("\t", -1))
                .filter(EpubSources::isSound)
                .forEach(columns -> sources.add(
                        columns[0],
                        Integer.parseInt(columns[1]),
                        new SourcePosition(columns[2], Integer.parseInt(columns[3]), Integer.parseInt(columns[4]))));
        return sources;
    }

    private static boolean isSound(String[] columns) {
        return columns.length == COLUMNS
                && NUMBER.matcher(columns[1]).matches()
                && NUMBER.matcher(columns[3]).matches()
                && NUMBER.matcher(columns[4]).matches();
    }
}
