package dev.broadsheet.edition.epub;

import dev.broadsheet.source.SourcePosition;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which lines of the documents of a book were made from which places of the content. As text it is a line for each block:
 * path within the book, line there, file, line and column of the Markdown, with tabs between them.
 */
public final class EpubSources {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int COLUMNS = 5;

    private final SortedMap<String, NavigableMap<Integer, SourcePosition>> blocks = new TreeMap<>();

    /**
     * @param path of the document within the book
     * @param line one-based, at which the block begins
     */
    void add(String path, int line, SourcePosition position) {
        blocks.computeIfAbsent(path, name -> new TreeMap<>()).putIfAbsent(line, position);
    }

    /**
     * Where in the content the line comes from: the block that begins on it or last before it; the file as a whole for what
     * is above the first. Empty for a document that is made from none.
     */
    public Optional<SourcePosition> of(String path, int line) {
        return Optional.ofNullable(blocks.get(path)).map(lines -> of(lines, line));
    }

    private static SourcePosition of(NavigableMap<Integer, SourcePosition> lines, int line) {
        return Optional.ofNullable(lines.floorEntry(line))
                .map(Map.Entry::getValue)
                .orElseGet(() -> SourcePosition.of(lines.firstEntry().getValue().file()));
    }

    /** As text. */
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

    /** From text; lines that are not as they should be are passed over. */
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
