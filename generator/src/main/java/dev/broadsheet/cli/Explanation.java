package dev.broadsheet.cli;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.RunSummary;
import java.util.List;

/** What a run tells of itself when it is asked to. */
enum Explanation {
    NOTHING,
    CHANGES,
    TYPESETTING;

    /** Line by line. */
    List<String> lines(GenerationReport report) {
        return switch (this) {
            case NOTHING -> List.of();
            case CHANGES -> RunSummary.explanation(report);
            case TYPESETTING -> RunSummary.typesetting(report);
        };
    }
}
