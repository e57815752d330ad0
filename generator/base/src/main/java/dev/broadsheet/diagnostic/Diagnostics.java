package dev.broadsheet.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the problems of a run. Thread-safe; equal diagnostics are kept once. */
public final class Diagnostics {

    private final Set<Diagnostic> collected = new LinkedHashSet<>();

    /** Errors in templates, with the names of what could not be rendered because of them. */
    private final Map<Diagnostic, SortedSet<String>> rendering = new LinkedHashMap<>();

    public synchronized void report(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    /**
     * Reports an error in a template, which may recur for each object that the template renders. It is reported once, with the
     * first object by name and the number of others.
     */
    public synchronized void report(Diagnostic fault, String subject) {
        rendering.computeIfAbsent(fault, first -> new TreeSet<>()).add(subject);
    }

    /** Returns all diagnostics so far, sorted by file, line and column. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(collected);
        rendering.forEach((fault, subjects) -> sorted.add(fault.in(subjects.first(), subjects.size() - 1)));
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    public synchronized boolean hasErrors() {
        return Stream.concat(collected.stream(), rendering.keySet().stream())
                .anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
