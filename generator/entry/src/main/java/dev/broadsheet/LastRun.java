package dev.broadsheet;

import dev.broadsheet.cache.FileDigest;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.publish.Published;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of a run, by which the next one determines whether anything has changed.
 *
 * @param inputs the SHA-256 of each file that was read, by its name as shown to the user, and of the options
 * @param published whether the output was put in place
 * @param output the published files; none if nothing was published
 * @param reports the files in the report folder besides the diagnostics, by their paths there
 * @param diagnostics the diagnostics, except those of {@code ahead}
 * @param ahead future dates in articles at the time of the run
 * @param schedule when articles appear or expire
 * @param held number of withheld articles and pages
 * @param articles number of articles
 * @param pages number of standing pages
 * @param chapters number of chapters of books and manuals
 */
record LastRun(
        SortedMap<String, String> inputs,
        boolean published,
        Published output,
        SortedMap<String, FileDigest> reports,
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
