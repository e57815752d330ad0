package dev.broadsheet;

import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the Markdown of all articles and pages, side by side. */
final class Reading {

    private static final String DOING = "reading the Markdown";

    private final Faults faults;
    private final Progress progress;
    private final Duration most;

    /** @param most time of a processor for one file */
    Reading(Faults faults, Progress progress, Duration most) {
        this.faults = faults;
        this.progress = progress;
        this.most = most;
    }

    /**
     * Those of the files that can be read. Empty when time or memory is used up, which is reported: what is then missing
     * says nothing of the links between the others.
     */
    Optional<List<ParsedArticle>> all(List<SourceFile> files, Function<SourceFile, Optional<ParsedArticle>> parser) {
        return faults.guard(
                DOING,
                () -> Optional.of(Parallel.map(files, file -> one(file, parser), progress, most).stream()
                        .flatMap(Optional::stream)
                        .toList()),
                Optional.empty());
    }

    private Optional<ParsedArticle> one(SourceFile file, Function<SourceFile, Optional<ParsedArticle>> parser) {
        return faults.guard(DOING, file.position(), () -> parser.apply(file), Optional.empty());
    }
}
