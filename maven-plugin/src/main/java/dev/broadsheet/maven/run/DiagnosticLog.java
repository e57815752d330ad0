package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticGroup;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in Maven's log, which writes the severity itself; those of one cause are reported once. */
record DiagnosticLog(Log log, DiagnosticPrinter printer) {

    void tell(List<Diagnostic> diagnostics) {
        DiagnosticGroup.of(diagnostics).forEach(this::tell);
    }

    private void tell(DiagnosticGroup group) {
        String text = printer.print(group).stripTrailing().replaceFirst("^(?:error|warning) ", "");
        if (group.first().severity() == Severity.ERROR) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }
}
