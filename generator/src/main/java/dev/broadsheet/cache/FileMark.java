package dev.broadsheet.cache;

/**
 * By what a file of the output is known again.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits: what others are told
 * @param crc {@link TwinCrc} of its bytes: who could forge the file could forge what is remembered of it too
 */
public record FileMark(String sha256, long crc) {

    /** Of bytes. */
    public static FileMark of(byte[] content) {
        return of(content, Fingerprint.of(content));
    }

    /** Of bytes of which the SHA-256 is known. */
    public static FileMark of(byte[] content, String sha256) {
        return new FileMark(sha256, TwinCrc.of(content));
    }

    /** Whether a file still holds what it held. */
    public boolean fits(byte[] content) {
        return TwinCrc.of(content) == crc;
    }
}
