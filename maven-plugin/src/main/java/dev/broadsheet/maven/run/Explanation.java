package dev.broadsheet.maven.run;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.RunSummary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a run explains when it is asked to. */
public enum Explanation {
    NOTHING,
    CHANGES,
    TYPESETTING;

    /** @throws IllegalArgumentException with a message for the user if there is no such explanation */
    public static Explanation of(@Nullable String wanted) {
        String name = wanted == null ? "false" : wanted.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "false" -> NOTHING;
            case "", "true" -> CHANGES;
            case "typesetting" -> TYPESETTING;
            default ->
                throw new IllegalArgumentException(
                        "site.explain is \"" + wanted + "\"; expected true, false or typesetting");
        };
    }

    /** Returns its lines. */
    List<String> lines(GenerationReport report) {
        return switch (this) {
            case NOTHING -> List.of();
            case CHANGES -> RunSummary.explanation(report);
            case TYPESETTING -> RunSummary.typesetting(report);
        };
    }
}
