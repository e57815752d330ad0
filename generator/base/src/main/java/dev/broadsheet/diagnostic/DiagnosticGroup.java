package dev.broadsheet.diagnostic;

import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Diagnostics with the same severity, code and cause. The console reports them once, with their number and three positions;
 * machine-readable formats list them individually.
 *
 * @param all sorted; at least one
 */
public record DiagnosticGroup(List<Diagnostic> all) {

    /** The number of positions shown for a group. */
    private static final int PLACES = 3;

    /** The number of warnings of one cause up to which they are reported individually. */
    private static final int MOST_WARNINGS = 3;

    /**
     * The number of errors of one cause up to which they are reported individually, since each has to be fixed before anything is
     * published.
     */
    private static final int MOST_ERRORS = 10;

    public DiagnosticGroup {
        all = List.copyOf(all);
    }

    /** Returns groups in the order of their first diagnostics. Diagnostics of a rare cause are groups of one. */
    public static List<DiagnosticGroup> of(Collection<Diagnostic> diagnostics) {
        Map<Cause, List<Diagnostic>> causes = new LinkedHashMap<>();
        diagnostics.stream()
                .sorted()
                .forEach(d -> causes.computeIfAbsent(Cause.of(d), cause -> new ArrayList<>())
                        .add(d));
        List<DiagnosticGroup> groups = new ArrayList<>();
        causes.values().forEach(same -> {
            if (same.size() > most(same.get(0).severity())) {
                groups.add(new DiagnosticGroup(same));
            } else {
                same.forEach(one -> groups.add(new DiagnosticGroup(List.of(one))));
            }
        });
        groups.sort((a, b) -> a.first().compareTo(b.first()));
        return List.copyOf(groups);
    }

    private static int most(Severity severity) {
        return severity == Severity.ERROR ? MOST_ERRORS : MOST_WARNINGS;
    }

    /** Returns the first diagnostic by file, line and column. */
    public Diagnostic first() {
        return all.get(0);
    }

    public int count() {
        return all.size();
    }

    /** Returns a message that applies to all of them. */
    public String message() {
        String one = first().message();
        boolean alike = all.stream().allMatch(d -> d.message().equals(one));
        return alike ? one : first().cause().orElse(one);
    }

    /** Returns up to three positions, preferably the first ones of different files. */
    public List<SourcePosition> places() {
        Set<String> files = new HashSet<>();
        List<SourcePosition> apart = new ArrayList<>();
        List<SourcePosition> others = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            SourcePosition position = diagnostic.position();
            (files.add(position.file()) ? apart : others).add(position);
        }
        apart.addAll(others);
        return apart.stream().limit(PLACES).toList();
    }

    /**
     * The key by which diagnostics are grouped.
     *
     * @param what the common message, or the diagnostic's own
     * @param hint empty if there is a common message
     */
    private record Cause(Severity severity, String code, String what, Optional<String> hint) {

        static Cause of(Diagnostic d) {
            return new Cause(
                    d.severity(),
                    d.code(),
                    d.cause().orElse(d.message()),
                    d.cause().isPresent() ? Optional.empty() : d.hint());
        }
    }
}
