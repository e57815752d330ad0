package dev.broadsheet.publish;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a run publishes its files, either all of them or none. */
public interface Destination {

    /** Whether the output is for readers, rather than for authors only. */
    boolean isForReaders();

    /** Prepares for publishing, and reports all obstacles. */
    void prepare(Diagnostics diagnostics);

    /**
     * Replaces the published files.
     *
     * @return the published files; empty if publishing was refused, which is reported and changes nothing
     */
    Optional<Published> publish(List<OutputFile> files, Diagnostics diagnostics);

    /** Whether exactly these files are present, with unchanged content. */
    boolean holds(Published published);

    /** Returns the folder with the output; empty during an update, and if the destination cannot be published to. */
    Optional<Path> folderAtRest();

    /** Returns the content of a published file; empty if there is no such file. */
    Optional<byte[]> lastOutput(String path);
}
