package dev.broadsheet;

import dev.broadsheet.cache.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file, which has another stamp after every change.
 *
 * @param inode its number
 * @param device number of its file system
 * @param size in bytes
 * @param modified time of the last change of the content, in nanoseconds
 * @param changed time of the last change of anything (POSIX: {@code st_ctime}), in nanoseconds; no program can set it
 */
record FileStamp(long inode, long device, long size, long modified, long changed) {

    /** Written out, since the first comparison by the JVM's own takes 10 ms of each run. */
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

    /** The later of the two times. */
    long newest() {
        return Math.max(modified, changed);
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.add(inode).add(device).add(size).add(modified).add(changed);
    }
}
