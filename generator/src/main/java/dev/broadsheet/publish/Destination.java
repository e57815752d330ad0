package dev.broadsheet.publish;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of a run go: all of them at once, or none. */
public interface Destination {

    /** Whether readers get what is published, and not only who writes it. */
    boolean isForReaders();

    /** Makes ready and reports all that is in the way. */
    void prepare(Diagnostics diagnostics);

    /**
     * Puts the files in the place of those that are there.
     *
     * @return what is there now; empty when it was refused, which is reported, and all is as it was
     */
    Optional<Published> publish(List<OutputFile> files, Diagnostics diagnostics);

    /** Whether what an earlier run published is there, every byte of it, and nothing else. */
    boolean holds(Published published);

    /** The folder that it is, while nothing is under way in it; empty also where it is none that may be published to. */
    Optional<Path> folderAtRest();

    /** The bytes of a file that is there; empty when there is no such file. */
    Optional<byte[]> lastOutput(String path);
}
