package dev.broadsheet.maven;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.RunSummary;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What a run tells of itself when it is asked to. */
enum Explanation {
    NOTHING,
    CHANGES,
    TYPESETTING;

    /** @throws MojoFailureException when there is no such explanation */
    static Explanation of(@Nullable String wanted) throws MojoFailureException {
        String name = wanted == null ? "false" : wanted.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "false" -> NOTHING;
            case "", "true" -> CHANGES;
            case "typesetting" -> TYPESETTING;
            default ->
                throw new MojoFailureException(
                        "site.explain is \"" + wanted + "\"; expected true, false or typesetting");
        };
    }

    /** Line by line. */
    List<String> lines(GenerationReport report) {
        return switch (this) {
            case NOTHING -> List.of();
            case CHANGES -> RunSummary.explanation(report);
            case TYPESETTING -> RunSummary.typesetting(report);
        };
    }
}
