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
 * Diagnostics of one severity, code and cause, which the console reports once, with their number and three places. Machines get
 * them one by one.
 *
 * @param all sorted; at least one
 */
public record DiagnosticGroup(List<Diagnostic> all) {

    /** Places that are shown of a group. */
    private static final int PLACES = 3;

    /** Warnings of one cause that are still reported one by one. */
    private static final int MOST_WARNINGS = 3;

    /** Errors of one cause that are still reported one by one: each has to be fixed before anything is published. */
    private static final int MOST_ERRORS = 10;

    public DiagnosticGroup {
        all = List.copyOf(all);
    }

    /** Groups in the order of their first diagnostics; what is rare is a group of its own. */
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

    /** The first by file, line and column. */
    public Diagnostic first() {
        return all.get(0);
    }

    public int count() {
        return all.size();
    }

    /** What all of them say. */
    public String message() {
        String one = first().message();
        boolean alike = all.stream().allMatch(d -> d.message().equals(one));
        return alike ? one : first().cause().orElse(one);
    }

    /** Where to look: the first place in each of three files, or as many as there are, filled up by the next ones. */
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
     * What makes diagnostics one group.
     *
     * @param what the common sentence, or the message
     * @param hint empty where the common sentence makes the group
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
