package dev.broadsheet.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Writes diagnostics as a JSON array of flat objects (RFC 8259), sorted, one per line. */
public final class DiagnosticJson {

    private DiagnosticJson() {}

    /**
     * Each object has {@code severity}, {@code code}, {@code file}, {@code line}, {@code column}, {@code message} and {@code
     * hint}; line and column are 0 if unknown, the hint is {@code null} if there is none.
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
                + ", \"hint\": " + d.hint().map(JsonText::quoted).orElse("null") + "}";
    }
}
