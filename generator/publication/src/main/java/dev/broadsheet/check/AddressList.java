package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of published URLs: {@code published.json}, which the user keeps beside {@code site.yaml}. Each entry is on a line of
 * its own, so that it can be deleted by hand.
 *
 * @param entries the entries by path within the site, which starts with a slash
 */
public record AddressList(SortedMap<String, Entry> entries) {

    private static final String HEAD = "{\n  \"addresses\": {";
    private static final String FOOT = "\n  }\n}\n";

    private static final Pattern FRAME = Pattern.compile("[{}\\s]*+(?:\"addresses\"\\s*+:\\s*+)?[{}\\s]*+");

    private static final Pattern ENTRY = Pattern.compile(
            "\\s*+\"(/[^\"\\\\]*+)\"\\s*+:\\s*+"
                    + "\\{\\s*+\"title\"\\s*+:\\s*+\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*+,\\s*+\"anchors\"\\s*+:\\s*+\\[([^\\]]*+)\\]\\s*+\\}\\s*+,?\\s*+");

    private static final Pattern ANCHOR = Pattern.compile("\"([^\"\\\\]++)\"");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /**
     * A published page.
     *
     * @param anchors the anchors of its title and headings, in order
     * @param position the position of the entry in the file
     */
    public record Entry(String title, List<String> anchors, SourcePosition position) {

        public Entry {
            anchors = List.copyOf(anchors);
        }
    }

    public AddressList {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** Parses the file. Reports lines in any other format. */
    public static AddressList read(SourceText file, Diagnostics diagnostics) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line);
            Matcher entry = ENTRY.matcher(text);
            int column = text.length() - text.stripLeading().length() + 1;
            SourcePosition position = new SourcePosition(file.name(), line, column);
            if (entry.matches()) {
                entries.put(entry.group(1), new Entry(unescaped(entry.group(2)), anchors(entry.group(3)), position));
            } else if (!FRAME.matcher(text).matches()) {
                diagnostics.report(Diagnostic.error(
                        "BS-SLUG-008",
                        position,
                        "the line is not an entry of published.json",
                        "delete it; -Dbroadsheet.published=update writes the list"));
            }
        }
        return new AddressList(entries);
    }

    private static List<String> anchors(String list) {
        return ANCHOR.matcher(list).results().map(found -> found.group(1)).toList();
    }

    /** Returns the list for the current publication. Positions are those of its articles. */
    public static AddressList of(Publication publication) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        publication.all().forEach(article -> entries.put("/" + article.folder(), entry(article)));
        return new AddressList(entries);
    }

    private static Entry entry(Article article) {
        Stream<String> headings = article.body().headings().stream().map(Body.Heading::id);
        List<String> anchors = Stream.concat(Stream.of(article.body().titleId()), headings)
                .filter(anchor -> !anchor.isEmpty())
                .toList();
        return new Entry(article.title(), anchors, article.position());
    }

    /** Returns the union of both lists; an entry of {@code newer} replaces one with the same path. */
    public AddressList with(AddressList newer) {
        SortedMap<String, Entry> all = new TreeMap<>(entries);
        all.putAll(newer.entries);
        return new AddressList(all);
    }

    /** Returns the content of the file. */
    public String toJson() {
        return entries.entrySet().stream()
                .map(entry -> "\n    \"" + entry.getKey() + "\": {\"title\": \""
                        + escaped(entry.getValue().title()) + "\", \"anchors\": ["
                        + entry.getValue().anchors().stream()
                                .map(anchor -> "\"" + anchor + "\"")
                                .collect(Collectors.joining(", "))
                        + "]}")
                .collect(Collectors.joining(",", HEAD, FOOT));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll("$1");
    }
}
