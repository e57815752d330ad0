package dev.broadsheet.edition;

import dev.broadsheet.cache.KeptFile;

/** Takes the files of an edition as they are made, so that not all of their bytes have to be held. Safe for use by threads. */
@FunctionalInterface
public interface OutputStore {

    /** Holds all bytes in memory. */
    OutputStore MEMORY = OutputFile::new;

    /** A file with these bytes, which the caller lets go. */
    OutputFile keep(String path, byte[] content);

    /** A file that was reused or rendered. */
    default OutputFile keep(String path, KeptFile file) {
        return file.published()
                ? new OutputFile(path, file.content()).known(file.mark(), true)
                : keep(path, file.content().get()).known(file.mark(), false);
    }
}
