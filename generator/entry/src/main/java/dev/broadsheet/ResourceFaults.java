package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Located;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.work.BudgetExceeded;
import java.time.Duration;
import java.util.stream.Collectors;

/** Reports exhausted memory or time, with the current task and a remedy. */
final class ResourceFaults {

    private final Diagnostics diagnostics;
    private volatile HeapEstimate heap = new HeapEstimate(Runtime.getRuntime().maxMemory(), 0, 0, 0);

    ResourceFaults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Sets the estimate of the memory that the run needs. */
    void expect(HeapEstimate needed) {
        heap = needed;
    }

    /** @param subject the position of the work if the budget knows no more specific one */
    void report(String doing, SourcePosition subject, BudgetExceeded given) {
        SourcePosition at = given.thing() instanceof Located located ? located.position() : subject;
        given.time().ifPresentOrElse(most -> late(doing, at, most), () -> full(doing, at, others(given)));
    }

    void report(String doing, SourcePosition subject) {
        full(doing, subject, "");
    }

    private void late(String doing, SourcePosition subject, Duration most) {
        diagnostics.report(Diagnostic.error(
                "BS-LIMIT-007",
                subject,
                doing + " takes more than " + said(most) + " of a processor's time for this one",
                "divide it; when it is neither long nor strange, please report it with the file"));
    }

    private static String said(Duration time) {
        return time.toMinutes() > 0 ? time.toMinutes() + " minutes" : time.toMillis() + " ms";
    }

    private void full(String doing, SourcePosition subject, String others) {
        diagnostics.report(Diagnostic.error(
                "BS-LIMIT-008",
                subject,
                "memory ran out while " + doing + others + "; the JVM has " + HeapEstimate.megabytes(heap.most())
                        + " MB",
                heap.adviceOfFailed()));
    }

    /** Returns the other files in progress: the thread that ran out of memory need not be the one that uses most of it. */
    private static String others(BudgetExceeded given) {
        String names = given.others().stream()
                .filter(Located.class::isInstance)
                .map(other -> ((Located) other).position().file())
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ", with " + names + " at work besides";
    }
}
