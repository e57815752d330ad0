package dev.broadsheet.cache;

/**
 * Identifies the content of an output file.
 *
 * @param size in bytes
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits, for manifests; empty if no manifest needs it
 * @param crc the {@link TwinCrc} of its bytes; a checksum suffices, since whoever could forge the file could forge the cache,
 *     too
 */
public record FileDigest(long size, String sha256, long crc) {

    /** Returns the digest of some content. */
    public static FileDigest of(byte[] content) {
        return new FileDigest(content.length, Fingerprint.of(content), TwinCrc.of(content));
    }

    /** Returns the digest of some content, without SHA-256. */
    public static FileDigest unhashed(byte[] content) {
        return new FileDigest(content.length, "", TwinCrc.of(content));
    }

    /** Returns a copy without SHA-256. */
    public FileDigest unhashed() {
        return new FileDigest(size, "", crc);
    }

    /** Returns whether it has a SHA-256. */
    public boolean isHashed() {
        return !sha256.isEmpty();
    }

    /** Returns whether both digests identify the same content. */
    public boolean isOfSame(FileDigest other) {
        return size == other.size && crc == other.crc;
    }

    /** Returns whether some content is the identified one. */
    public boolean fits(byte[] content) {
        return content.length == size && TwinCrc.of(content) == crc;
    }
}
