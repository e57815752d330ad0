package dev.broadsheet;

import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the Markdown of all documents in parallel. */
final class ParsePhase {

    private static final String DOING = "reading the Markdown";

    private final InternalErrors errors;
    private final Progress progress;
    private final Duration most;

    /** @param most the maximal processor time for one file */
    ParsePhase(InternalErrors errors, Progress progress, Duration most) {
        this.errors = errors;
        this.progress = progress;
        this.most = most;
    }

    /**
     * Returns the documents that can be parsed, in the order of the files. Files that are not in the cache are begun first, so
     * that none delays the end. Empty if time or memory is exhausted, which is reported: links between the other documents
     * could not be checked then.
     */
    Optional<List<ParsedArticle>> all(
            List<SourceFile> files,
            Predicate<SourceFile> isQuick,
            Function<SourceFile, Optional<ParsedArticle>> parser) {
        Map<Boolean, List<SourceFile>> parts = files.stream().collect(Collectors.partitioningBy(isQuick));
        List<SourceFile> order = Stream.of(false, true)
                .flatMap(quick -> parts.getOrDefault(quick, List.of()).stream())
                .toList();
        return errors.guard(
                DOING,
                () -> {
                    Map<String, ParsedArticle> read = new HashMap<>();
                    Parallel.map(order, file -> one(file, parser), progress, most)
                            .forEach(found -> found.ifPresent(
                                    article -> read.put(article.file().path(), article)));
                    return Optional.of(files.stream()
                            .flatMap(file -> Stream.ofNullable(read.get(file.path())))
                            .toList());
                },
                Optional.empty());
    }

    private Optional<ParsedArticle> one(SourceFile file, Function<SourceFile, Optional<ParsedArticle>> parser) {
        return errors.guard(DOING, file.position(), () -> parser.apply(file), Optional.empty());
    }
}
