package dev.broadsheet.maven.run;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticGroup;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.ManualAddress;
import dev.broadsheet.diagnostic.Severity;
import java.util.List;

/** Prints diagnostics to an output that writes their severity itself; those of one cause are reported once. */
public record DiagnosticLog(Output out, DiagnosticPrinter printer) {

    /** Prints them in their order. */
    public void print(List<Diagnostic> diagnostics) {
        DiagnosticGroup.of(diagnostics).forEach(this::print);
    }

    private void print(DiagnosticGroup group) {
        String text = ManualAddress.below(printer.print(group), group)
                .stripTrailing()
                .replaceFirst("^(?:error|warning) ", "");
        if (group.first().severity() == Severity.ERROR) {
            out.error(text);
        } else {
            out.warn(text);
        }
    }
}
