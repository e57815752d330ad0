package dev.broadsheet.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one run. Safe for use by several threads; equal diagnostics are kept once. */
public final class Diagnostics {

    private final Set<Diagnostic> collected = new LinkedHashSet<>();

    public synchronized void report(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    /** All so far, sorted by file, line and column. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(collected);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    public synchronized boolean hasErrors() {
        return collected.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
