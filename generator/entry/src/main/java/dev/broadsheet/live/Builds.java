package dev.broadsheet.live;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Preview;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The builds of a live site. One runs at a time; any thread may read the result of the last one. */
final class Builds {

    private final Preview preview;
    private final Consumer<GenerationReport> listener;
    private long version;
    private @Nullable GenerationReport last;

    Builds(Preview preview, Consumer<GenerationReport> listener) {
        this.preview = preview;
        this.listener = listener;
    }

    void make() {
        GenerationReport report = preview.generate();
        synchronized (this) {
            last = report;
            version++;
        }
        listener.accept(report);
    }

    /** Returns the number of builds so far, including failed ones. */
    synchronized long version() {
        return version;
    }

    /** Returns the report of the last build if it failed; empty if its files are served. */
    synchronized Optional<GenerationReport> failure() {
        return Optional.ofNullable(last).filter(report -> !report.published());
    }

    /** Returns the paths of the files of the last build; empty if it failed. */
    synchronized List<String> files() {
        return last == null ? List.of() : last.files();
    }

    Optional<byte[]> file(String path) {
        return preview.file(path);
    }
}
