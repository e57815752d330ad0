package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.edition.epub.EpubSources;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What EPUBCheck says of a book, told of the content that the book was made from. */
public final class EpubCheckMessages {

    /** Such as {@code ERROR(RSC-005): /x/book.epub/OEBPS/text/tides.xhtml(16,20): Error while parsing file: …}. */
    private static final Pattern MESSAGE = Pattern.compile(
            "(?<severity>FATAL|ERROR|WARNING)\\((?<id>[A-Z]+-\\w+)\\): (?<place>.*?)\\((?<line>-?\\d+),(?<column>-?\\d+)\\): (?<text>.*)");

    private final String book;
    private final EpubSources sources;

    /**
     * @param book name of the file, such as {@code book.epub}
     * @param sources text of the file {@code book.epub.tsv} of the report folder; empty when it is not there
     */
    public EpubCheckMessages(String book, String sources) {
        this.book = book;
        this.sources = EpubSources.read(sources);
    }

    /**
     * @param report what EPUBCheck writes, a line for each message; notes on usage are left out
     * @return sorted, at the block of the Markdown that the place in the book was made from, or else at that place
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
        String place = message.group("place");
        int within = place.lastIndexOf(book + "/");
        String path = within < 0 ? "" : place.substring(within + book.length() + 1);
        int line = Math.max(0, Integer.parseInt(message.group("line")));
        int column = Math.max(0, Integer.parseInt(message.group("column")));
        SourcePosition inBook = new SourcePosition(path.isEmpty() ? book : book + "/" + path, line, column);
        Optional<SourcePosition> source = sources.of(path, line);
        String text = message.group("id") + " of EPUBCheck: " + message.group("text");
        String hint = source.isPresent() ? "in the book it is at " + inBook : "it is not made from Markdown";
        Severity severity = message.group("severity").equals("WARNING") ? Severity.WARNING : Severity.ERROR;
        return severity == Severity.WARNING
                ? Diagnostic.warning("BS-EPUB-002", source.orElse(inBook), text, hint)
                : Diagnostic.error("BS-EPUB-002", source.orElse(inBook), text, hint);
    }
}
