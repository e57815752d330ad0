package dev.broadsheet.edition;

import dev.broadsheet.cache.KeptFile;

/** Stores the files of an edition as they are rendered, so that their bytes need not all be in memory. Thread-safe. */
@FunctionalInterface
public interface OutputStore {

    /** Keeps all bytes in memory. */
    OutputStore MEMORY = OutputFile::new;

    /** Stores these bytes, which the caller must not use afterwards, and returns the file. */
    OutputFile keep(String path, byte[] content);

    /** Returns the output file for a result of the cache, storing its bytes unless the output folder already has them. */
    default OutputFile keep(String path, KeptFile file) {
        return file.published()
                ? new OutputFile(path, file.content()).known(file.mark(), true)
                : keep(path, file.content().get()).known(file.mark(), false);
    }
}
