package dev.broadsheet.publish;

import dev.broadsheet.cache.FileDigest;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An in-memory output. Thread-safe: readers see the files of a single run. */
public final class InMemoryOutput implements Destination {

    private volatile Held held = new Held(Collections.emptySortedMap(), Published.NOTHING);

    @Override
    public boolean isForReaders() {
        return false;
    }

    @Override
    public void prepare(Diagnostics diagnostics) {
        // Memory needs no preparation.
    }

    @Override
    public Optional<Published> publish(List<OutputFile> files, Diagnostics diagnostics) {
        if (!OutputPaths.check(files, "the output", diagnostics)) {
            return Optional.empty();
        }
        Held before = held;
        Manifest manifest = Manifest.of(files, before::mark);
        SortedMap<String, byte[]> all = new TreeMap<>();
        manifest.with(files).forEach(file -> all.put(file.path(), file.content()));
        held = new Held(all, manifest.published());
        return Optional.of(held.published());
    }

    @Override
    public boolean holds(Published published) {
        return held.published().equals(published);
    }

    @Override
    public Optional<Path> folderAtRest() {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> lastOutput(String path) {
        return Optional.ofNullable(held.files().get(path));
    }

    private record Held(Map<String, byte[]> files, Published published) {

        /** Reuses the mark of a file whose content is the same object as before, as most are after one edit. */
        FileDigest mark(OutputFile file) {
            FileDigest known = published.marks().get(file.path());
            return known != null && known.isHashed() == file.isHashed() && files.get(file.path()) == file.content()
                    ? known
                    : file.mark();
        }
    }
}
