package dev.broadsheet.limits;

import static dev.broadsheet.source.Limits.ARTICLE_TIME;
import static dev.broadsheet.source.Limits.RUN_CHAPTERS;
import static dev.broadsheet.source.Limits.RUN_PAGES;
import static dev.broadsheet.source.Limits.RUN_PEOPLE;
import static dev.broadsheet.source.Limits.RUN_PIXELS;
import static dev.broadsheet.source.Limits.RUN_TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.publication.RunLimitsProof;
import dev.broadsheet.work.BudgetExceeded;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Limits of all articles together, and of the time for each. */
final class RunProofs {

    private RunProofs() {}

    static List<LimitProof> all() {
        return List.of(
                new LimitProof(
                        "tags of a publication",
                        Amount.of(RUN_TAGS),
                        "`BS-LIMIT-005`",
                        List.of("RUN_TAGS"),
                        folder -> RunLimitsProof.tags()),
                new LimitProof(
                        "people, pages, chapters of all books of a publication",
                        Amount.of(Math.min(RUN_PEOPLE, Math.min(RUN_PAGES, RUN_CHAPTERS))) + " of each",
                        "`BS-LIMIT-005`",
                        List.of("RUN_PEOPLE", "RUN_PAGES", "RUN_CHAPTERS"),
                        folder -> {
                            RunLimitsProof.people();
                            RunLimitsProof.pages();
                            RunLimitsProof.chapters();
                        }),
                new LimitProof(
                        "pixels of all pictures of a publication",
                        Amount.of(RUN_PIXELS / 1_000_000) + " megapixels",
                        "`BS-LIMIT-006`",
                        List.of("RUN_PIXELS"),
                        folder -> RunLimitsProof.pixels()),
                new LimitProof(
                        "reading an article, setting its brief, making its page",
                        ARTICLE_TIME.toMinutes() + " minutes of a processor each",
                        "`BS-LIMIT-007`",
                        List.of("ARTICLE_TIME"),
                        RunProofs::time));
    }

    /** Checks a shorter limit of time, since waiting for the real one would take too long. */
    private static void time(Path folder) {
        assertThatThrownBy(() -> Parallel.map(
                        List.of("a.md"),
                        file -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                Thread.onSpinWait();
                            }
                            return file;
                        },
                        Progress.NONE,
                        Duration.ofMillis(50)))
                .isInstanceOfSatisfying(
                        BudgetExceeded.class, given -> assertThat(given.thing()).isEqualTo("a.md"));
    }
}
