package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in Maven's log, which writes the severity itself. */
record DiagnosticLog(Log log, DiagnosticPrinter printer) {

    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    private void tell(Diagnostic diagnostic) {
        String text = printer.print(diagnostic).stripTrailing().replaceFirst("^(?:error|warning) ", "");
        if (diagnostic.severity() == Severity.ERROR) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }
}
