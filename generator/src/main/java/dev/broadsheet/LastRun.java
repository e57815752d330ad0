package dev.broadsheet;

import dev.broadsheet.cache.FileMark;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.publish.Published;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did, for the next one to see whether anything has changed.
 *
 * @param inputs SHA-256 of each file that was read, by its name as shown to the user, and of the options
 * @param published whether the output was put in place
 * @param output what was put in place; nothing when it was not
 * @param reports what was written to the report folder beside the diagnostics, by its path there
 * @param diagnostics what was reported, but for {@code ahead}
 * @param ahead days of articles that had not come then
 * @param schedule when the articles that readers get change by themselves
 * @param held number of articles and pages that readers did not get
 * @param articles number of articles
 * @param pages number of standing pages
 * @param chapters number of chapters of books and manuals
 */
record LastRun(
        SortedMap<String, String> inputs,
        boolean published,
        Published output,
        SortedMap<String, FileMark> reports,
        List<Diagnostic> diagnostics,
        List<LocatedValue<LocalDate>> ahead,
        Schedule schedule,
        int held,
        int articles,
        int pages,
        int chapters) {

    LastRun {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
        diagnostics = List.copyOf(diagnostics);
        ahead = List.copyOf(ahead);
    }
}
