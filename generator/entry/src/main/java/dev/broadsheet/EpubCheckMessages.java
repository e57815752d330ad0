package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.edition.epub.EpubSources;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maps EPUBCheck's messages about a book to the content that the book was made from. */
public final class EpubCheckMessages {

    /** A message such as {@code ERROR: OEBPS/text/tides.xhtml(16,20): Error while parsing file: …}. */
    private static final Pattern MESSAGE = Pattern.compile("(?<severity>FATAL|ERROR|WARNING): (?<path>.*?)"
            + "(?:\\((?<line>-?\\d{1,9}),(?<column>-?\\d{1,9})\\))?: (?<text>\\S.*)");

    private final String book;
    private final EpubSources sources;

    /**
     * @param book the name of the file, such as {@code book.epub}
     * @param sources the text of the file {@code book.epub.tsv} of the report folder; empty if it does not exist
     */
    public EpubCheckMessages(String book, String sources) {
        this.book = book;
        this.sources = EpubSources.read(sources);
    }

    /**
     * Parses a report.
     *
     * @param report the output of EPUBCheck, one line for each message; usage notes are skipped
     * @return the diagnostics, sorted; each at the Markdown block from which the place in the book was made, or else at the
     *     place in the book
     */
    public List<Diagnostic> read(String report) {
        return report.lines()
                .map(MESSAGE::matcher)
                .filter(Matcher::matches)
                .map(this::diagnostic)
                .sorted()
                .toList();
    }

    private Diagnostic diagnostic(Matcher message) {
        String path = message.group("path");
        int line = number(message, "line");
        boolean whole = path.isEmpty() || path.endsWith(book);
        SourcePosition inBook =
                new SourcePosition(whole ? book : book + "/" + path, line, line == 0 ? 0 : number(message, "column"));
        Optional<SourcePosition> source = sources.of(path, line);
        SourcePosition position = source.orElse(inBook);
        String text = "EPUBCheck: " + message.group("text");
        String hint = source.isPresent() ? "in the book it is at " + inBook : "it is not made from Markdown";
        return message.group("severity").equals("WARNING")
                ? Diagnostic.warning("BS-EPUB-002", position, text, hint)
                : Diagnostic.error("BS-EPUB-002", position, text, hint);
    }

    /** Returns a number of the message; 0 if unknown. */
    private static int number(Matcher message, String group) {
        String number = message.group(group);
        return number == null ? 0 : Math.max(0, Integer.parseInt(number));
    }
}
