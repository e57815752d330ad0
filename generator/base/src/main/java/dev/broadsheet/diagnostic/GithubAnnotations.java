package dev.broadsheet.diagnostic;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;

/** Writes diagnostics as workflow commands of GitHub Actions, which shows them beside the changed lines. */
public final class GithubAnnotations {

    private GithubAnnotations() {}

    /**
     * Returns one command per line, sorted. Diagnostics of one cause are one command at the first position, because GitHub shows
     * at most ten warnings per step.
     */
    public static String write(List<Diagnostic> diagnostics) {
        return DiagnosticGroup.of(diagnostics).stream()
                .map(GithubAnnotations::command)
                .collect(Collectors.joining());
    }

    private static String command(DiagnosticGroup group) {
        SourcePosition position = group.places().get(0);
        String place = "file=" + property(LogText.of(position.file()))
                + (position.line() > 0 ? ",line=" + position.line() : "")
                + (position.column() > 0 ? ",col=" + position.column() : "");
        String text = group.message()
                + DiagnosticPrinter.times(group)
                + group.first().hint().map(hint -> "\n" + hint).orElse("")
                + elsewhere(group);
        return "::" + DiagnosticPrinter.name(group.first().severity()) + " " + place + ",title="
                + property(group.first().code()) + "::" + data(text) + "\n";
    }

    private static String elsewhere(DiagnosticGroup group) {
        String others =
                group.places().stream().skip(1).map(SourcePosition::toString).collect(Collectors.joining(", "));
        int more = group.count() - group.places().size();
        return (others.isEmpty() ? "" : "\nalso at " + others) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
