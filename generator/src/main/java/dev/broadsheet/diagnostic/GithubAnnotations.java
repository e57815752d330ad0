package dev.broadsheet.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Writes diagnostics as workflow commands of GitHub Actions, which shows them beside the changed lines. */
public final class GithubAnnotations {

    private GithubAnnotations() {}

    /** One command a line, sorted. */
    public static String write(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted().map(GithubAnnotations::command).collect(Collectors.joining());
    }

    private static String command(Diagnostic d) {
        String place = "file=" + property(d.position().file())
                + (d.position().line() > 0 ? ",line=" + d.position().line() : "")
                + (d.position().column() > 0 ? ",col=" + d.position().column() : "");
        String text = d.message() + d.hint().map(hint -> "\n" + hint).orElse("");
        return "::" + DiagnosticPrinter.name(d.severity()) + " " + place + ",title=" + property(d.code()) + "::"
                + data(text) + "\n";
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
