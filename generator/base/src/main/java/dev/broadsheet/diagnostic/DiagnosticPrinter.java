package dev.broadsheet.diagnostic;

import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formats diagnostics for people: position, excerpt with a caret, and hint. Lines end with LF. */
public final class DiagnosticPrinter {

    private final Function<String, Optional<SourceText>> texts;
    private final Optional<String> list;

    /** @param texts returns the text of a file by its name in diagnostics; empty if there is no text */
    public DiagnosticPrinter(Function<String, Optional<SourceText>> texts) {
        this(texts, Optional.empty());
    }

    /**
     * @param texts returns the text of a file by its name in diagnostics; empty if there is no text
     * @param list the file that lists every diagnostic, as shown to the user; empty if there is none
     */
    public DiagnosticPrinter(Function<String, Optional<SourceText>> texts, Optional<String> list) {
        this.texts = texts;
        this.list = list;
    }

    /** Formats all diagnostics in groups, sorted, each followed by a blank line, and a summary; empty if there are none. */
    public String print(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        String blocks = DiagnosticGroup.of(diagnostics).stream()
                .map(group -> print(group) + "\n")
                .collect(Collectors.joining());
        return blocks + summary(diagnostics) + "\n";
    }

    /** Formats a single diagnostic in several lines. */
    public String print(Diagnostic diagnostic) {
        return print(new DiagnosticGroup(List.of(diagnostic)));
    }

    /** Formats a group: its message, some positions, and the number of other positions. */
    public String print(DiagnosticGroup group) {
        Diagnostic first = group.first();
        List<SourcePosition> places = group.places();
        StringBuilder out = new StringBuilder();
        out.append(name(first.severity())).append(' ').append(first.code()).append(": ");
        out.append(group.message()).append(times(group)).append('\n');
        places.forEach(place -> append(place, out));
        first.hint().ifPresent(hint -> out.append("  = ").append(hint).append('\n'));
        int more = group.count() - places.size();
        if (more > 0) {
            out.append("  = so at ").append(plural(more, "more place"));
            list.ifPresent(file -> out.append("; ").append(file).append(" lists all"));
            out.append('\n');
        }
        return out.toString();
    }

    /** Returns text such as ", 5300 times"; empty for a single diagnostic. */
    static String times(DiagnosticGroup group) {
        return group.count() == 1 ? "" : ", " + group.count() + " times";
    }

    private void append(SourcePosition place, StringBuilder out) {
        out.append("  --> ").append(place).append('\n');
        excerpt(place).ifPresent(excerpt -> out.append(excerpt.print()));
    }

    /** Returns one line with the counts and the first error, or else the first warning; empty if there are no diagnostics. */
    public static String summary(List<Diagnostic> diagnostics) {
        Optional<Diagnostic> first = first(diagnostics, Severity.ERROR).or(() -> first(diagnostics, Severity.WARNING));
        return first.map(d ->
                        counts(diagnostics) + "; first: " + d.position() + ": " + d.message() + " (" + d.code() + ")")
                .orElse("");
    }

    /** Returns text such as "1 error, 2 warnings". */
    public static String counts(List<Diagnostic> diagnostics) {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        String first = errors == 0 ? "" : plural(errors, "error");
        String second = warnings == 0 ? "" : plural(warnings, "warning");
        return first + (errors > 0 && warnings > 0 ? ", " : "") + second;
    }

    /** Returns "error" or "warning". */
    static String name(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private Optional<Excerpt> excerpt(SourcePosition position) {
        return texts.apply(position.file())
                .filter(text -> position.line() > 0 && position.line() <= text.lineCount())
                .map(text -> new Excerpt(position.line(), position.column(), text.line(position.line())));
    }

    private static Optional<Diagnostic> first(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).min(Diagnostic::compareTo);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static String plural(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
