package dev.broadsheet;

import dev.broadsheet.cache.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a file in its file system, which differ after every change.
 *
 * @param inode the number of the file
 * @param device the number of its file system
 * @param size in bytes
 * @param modified the time of the last change of the content, in nanoseconds
 * @param changed the time of the last change of content or attributes (POSIX: {@code st_ctime}), in nanoseconds; no program can
 *     set it
 */
record FileStamp(long inode, long device, long size, long modified, long changed) {

    /** Explicit, since the first call of the generated method of a record takes 10 ms of each run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileStamp stamp
                && inode == stamp.inode
                && device == stamp.device
                && size == stamp.size
                && modified == stamp.modified
                && changed == stamp.changed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(inode + 31 * changed);
    }

    /** Returns the later of the two times. */
    long newest() {
        return Math.max(modified, changed);
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.add(inode).add(device).add(size).add(modified).add(changed);
    }
}
