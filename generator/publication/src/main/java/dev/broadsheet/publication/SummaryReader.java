package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry;
import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the contents of a book in mdBook's syntax: */
final class SummaryReader {

    private static final int TAB = 4;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final List<ContentsEntry> entries = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private boolean listed;
    private boolean ended;
    private boolean comment;

    private SummaryReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Returns the lines of the contents in order. Other lines are reported and skipped. */
    static List<ContentsEntry> read(SourceFile file, Diagnostics diagnostics) {
        SummaryReader reader = new SummaryReader(file, diagnostics);
        for (int line = 1; line <= file.text().lineCount(); line++) {
            reader.read(line);
        }
        return List.copyOf(reader.isTitled() ? reader.entries.subList(1, reader.entries.size()) : reader.entries);
    }

    /**
     * Returns whether the first heading is the title of the file and no part: a part is not followed by front matter or another
     * part, and a single part with all chapters is treated as a title.
     */
    private boolean isTitled() {
        boolean heading = !entries.isEmpty()
                && entries.get(0).role() == Role.PART
                && entries.get(0).file().isEmpty();
        if (!heading) {
            return false;
        }
        List<ContentsEntry> others = entries.subList(1, entries.size());
        Role next = others.isEmpty() ? Role.PART : others.get(0).role();
        return next == Role.FRONT || next == Role.PART || others.stream().noneMatch(entry -> entry.role() == Role.PART);
    }

    private void read(int number) {
        String line = file.text().line(number);
        String text = line.strip();
        SourcePosition position = file.text()
                .position(file.text().offsetOfLine(number)
                        + line.length()
                        - line.stripLeading().length());
        if (comment || text.startsWith("<!--")) {
            comment = !text.contains("-->");
        } else if (text.startsWith("#")) {
            heading(text.replaceFirst("^#+", "").replaceFirst("#+$", "").strip(), position);
        } else if (isRule(text)) {
            entries.add(new ContentsEntry(Role.SEPARATOR, 1, "", "", position));
        } else if (!text.isEmpty()) {
            entry(line, text, position);
        }
    }

    private void heading(String text, SourcePosition position) {
        if (!entries.isEmpty() || !text.equalsIgnoreCase("summary")) {
            indents.clear();
            // mdBook shows such a link as text; here its file is the text of the part.
            SummaryLink.of(text)
                    .ifPresentOrElse(
                            link -> add(Role.PART, 1, link, position),
                            () -> entries.add(new ContentsEntry(Role.PART, 1, plain(text), "", position)));
        }
    }

    private static boolean isRule(String text) {
        String bare = text.replace(" ", "");
        return bare.length() > 2 && (bare.matches("-+") || bare.matches("\\*+") || bare.matches("_+"));
    }

    private void entry(String line, String text, SourcePosition position) {
        String item = text.replaceFirst("^([-*+]|[0-9]{1,9}[.)])[ \t]+", "");
        boolean inList = item.length() < text.length();
        Optional<SummaryLink> link = SummaryLink.of(item);
        if (link.isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    "BS-TOC-004",
                    position,
                    "this line is not an entry of the contents",
                    "write a chapter as - [Title](file.md), a part as # Title, a rule as ---"));
            return;
        }
        if (inList && ended) {
            diagnostics.report(Diagnostic.error(
                    "BS-TOC-005",
                    position,
                    "a chapter of the list follows one without a number",
                    "write what comes after the chapters at the end, without a - before it"));
        }
        listed |= inList;
        ended |= !inList && listed;
        Role role = inList ? Role.CHAPTER : listed ? Role.BACK : Role.FRONT;
        add(role, inList ? level(line) : 1, link.get(), position);
    }

    private void add(Role role, int level, SummaryLink link, SourcePosition position) {
        String path = ContentPaths.normalise(ContentPaths.folder(file.path()), link.path())
                .orElse(link.path());
        entries.add(
                new ContentsEntry(role, level, plain(link.title()), link.path().isEmpty() ? "" : path, position));
    }

    /** Returns the nesting level of a list item, derived from the indentation of the items before it. */
    private int level(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
        }
        indents.push(indent);
        return indents.size();
    }

    /** Returns a title without the markup of code and emphasis and without backslash escapes. */
    private static String plain(String title) {
        return title.replace("`", "")
                .replaceAll("\\*{1,3}(\\S|\\S[^*]*\\S)\\*{1,3}", "$1")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .strip();
    }
}
