package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ChangedFileException;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.work.BudgetExceeded;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Handles internal errors. An unexpected exception of a phase becomes a diagnostic that names the task, so that the other
 * problems of the run are reported as well; its stack trace is written to the report folder, for bug reports.
 */
final class InternalErrors {

    private final Diagnostics diagnostics;
    private final ReportFolder reports;
    private final SourcePosition content;
    private final ResourceFaults resources;

    /** @param content the path of the content folder as shown to the user */
    InternalErrors(Diagnostics diagnostics, ReportFolder reports, String content) {
        this.diagnostics = diagnostics;
        this.reports = reports;
        this.content = SourcePosition.of(content);
        this.resources = new ResourceFaults(diagnostics);
    }

    /** Returns the result of some work, or the other value if it throws, including a stack overflow or exhausted memory. */
    <T> T guard(String doing, Supplier<T> work, T otherwise) {
        try {
            return guard(doing, content, work, otherwise);
        } catch (BudgetExceeded e) {
            resources.report(doing, content, e);
        } catch (OutOfMemoryError e) {
            resources.report(doing, content);
        }
        return otherwise;
    }

    /** Does some work, which may throw. */
    void guard(String doing, Runnable work) {
        guard(
                doing,
                () -> {
                    work.run();
                    return true;
                },
                false);
    }

    /**
     * As {@link #guard(String, Supplier, Object)}, for one of many subjects. Exhausted time or memory is rethrown, since it
     * concerns all of them.
     */
    <T> T guard(String doing, SourcePosition subject, Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (BudgetExceeded e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            report(doing, subject, e);
            return otherwise;
        }
    }

    /** Sets the estimate of the memory that the run needs. */
    void expect(HeapEstimate heap) {
        resources.expect(heap);
    }

    private void report(String doing, SourcePosition subject, Throwable fault) {
        Optional<IOException> outside = machineFault(fault);
        if (outside.isPresent() && outside.get() instanceof ChangedFileException changed) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-017",
                    changed.position(),
                    "the file was changed while the run read it",
                    "run it again when nothing writes to the content folder"));
            return;
        }
        if (outside.isPresent()) {
            diagnostics.report(Diagnostic.error(
                    "BS-OUT-012",
                    subject,
                    "the machine gave way while " + doing + ": " + outside.get().getMessage(),
                    "check that there is space in the folder for temporary files, and that it is writable"));
            return;
        }
        String where = reports.keepStackTrace(doing + " of " + subject + "\n" + stackTrace(fault));
        diagnostics.report(Diagnostic.error(
                "BS-INTERNAL-001",
                subject,
                "unexpected " + fault.getClass().getSimpleName() + " while " + doing,
                "this is a fault of Broadsheet: please report it, with " + where));
    }

    /**
     * Returns the I/O error that caused an exception, such as a full disk for temporary files of fonts; it is no fault of the
     * program.
     */
    private static Optional<IOException> machineFault(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }

    private static String stackTrace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
