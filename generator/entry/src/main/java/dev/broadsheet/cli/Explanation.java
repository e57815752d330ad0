package dev.broadsheet.cli;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.RunSummary;
import java.util.List;

/** The explanations that a run can print. */
enum Explanation {
    NOTHING,
    CHANGES,
    TYPESETTING;

    /** Returns the lines of the explanation. */
    List<String> lines(GenerationReport report) {
        return switch (this) {
            case NOTHING -> List.of();
            case CHANGES -> RunSummary.explanation(report);
            case TYPESETTING -> RunSummary.typesetting(report);
        };
    }
}
