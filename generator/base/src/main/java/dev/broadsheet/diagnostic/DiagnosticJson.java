package dev.broadsheet.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Writes diagnostics as a JSON array of flat objects (RFC 8259), sorted, one per line. */
public final class DiagnosticJson {

    private DiagnosticJson() {}

    /**
     * Each object has {@code severity}, {@code code}, {@code file}, {@code line}, {@code column}, {@code message} and {@code
     * hint}; line and column are 0 if unknown, the hint is {@code null} if there is none. If the hint is a text to write in place
     * of another, the object also has that other text as {@code written}, the text as {@code proposal}, and as {@code certainty}
     * {@code sure} or {@code likely}.
     */
    public static String write(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted()
                .map(DiagnosticJson::object)
                .collect(Collectors.joining(
                        ",\n  ", diagnostics.isEmpty() ? "[" : "[\n  ", diagnostics.isEmpty() ? "]\n" : "\n]\n"));
    }

    private static String object(Diagnostic d) {
        return "{\"severity\": " + JsonText.quoted(DiagnosticPrinter.name(d.severity()))
                + ", \"code\": " + JsonText.quoted(d.code())
                + ", \"file\": " + JsonText.quoted(d.position().file())
                + ", \"line\": " + d.position().line()
                + ", \"column\": " + d.position().column()
                + ", \"message\": " + JsonText.quoted(d.message())
                + ", \"hint\": " + d.hint().map(JsonText::quoted).orElse("null")
                + d.proposal().map(DiagnosticJson::members).orElse("") + "}";
    }

    private static String members(Proposal proposal) {
        return ", \"written\": " + JsonText.quoted(proposal.written())
                + ", \"proposal\": " + JsonText.quoted(proposal.text())
                + ", \"certainty\": " + JsonText.quoted(proposal.certainty());
    }
}
