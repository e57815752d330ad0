package dev.broadsheet.live;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.diagnostic.DiagnosticGroup;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The HTML pages that only a live site has. */
final class LivePages {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.25rem; }
            pre { padding: 1rem; overflow-x: auto; border-left: 3px solid; font: .875rem/1.5 ui-monospace, monospace; }
            .error { border-color: #d12b1f; }
            .warning { border-color: #b98900; }
            .whole { padding: 0; max-width: none; }
            iframe { display: block; width: 100vw; height: 100vh; border: 0; }
            </style>
            </head>
            """;

    private LivePages() {}

    /** Returns a page with the diagnostics of a failed build, errors first. */
    static String failure(GenerationReport report) {
        String problems = DiagnosticGroup.of(report.diagnostics()).stream()
                .sorted(Comparator.comparing(
                                (DiagnosticGroup group) -> group.first().severity())
                        .reversed())
                .map(group -> problem(group, report.printer()))
                .collect(Collectors.joining());
        String summary = DiagnosticPrinter.counts(report.diagnostics());
        return HEAD.formatted(summary) + "<body>\n<h1>" + summary + "</h1>\n" + problems
                + "<p>This page goes away by itself when they are fixed.</p>\n</body>\n</html>\n";
    }

    private static String problem(DiagnosticGroup group, DiagnosticPrinter printer) {
        String kind = group.first().severity().name().toLowerCase(Locale.ROOT);
        return "<pre class=\"" + kind + "\">" + escaped(printer.print(group)) + "</pre>\n";
    }

    /** Returns a page that shows a PDF in a frame and reloads it. */
    static String pdf(String path) {
        return HEAD.formatted(escaped(path)) + "<body class=\"whole\">\n<iframe title=\"" + escaped(path) + "\" src=\""
                + escaped(address(path)) + "\"></iframe>\n</body>\n</html>\n";
    }

    /** Returns a page with links to previews of all PDFs. */
    static String pdfs(List<String> files) {
        String links = files.stream()
                .filter(path -> path.endsWith(".pdf"))
                .map(path -> "<li><a href=\"" + escaped(address("_live/pdf/" + path)) + "\">" + escaped(path)
                        + "</a></li>\n")
                .collect(Collectors.joining());
        return HEAD.formatted("PDFs") + "<body>\n<h1>PDFs that reload</h1>\n<ul>\n" + links
                + "</ul>\n</body>\n</html>\n";
    }

    private static String address(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A text as HTML, for the content of elements and for values of attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
