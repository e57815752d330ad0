package dev.broadsheet.typesetter.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 of the values written to it. */
public final class Digest {

    private static final int LARGE = 4096;

    private final MessageDigest sha = sha();
    private final byte[] buffer = new byte[2 * LARGE];
    private int filled;

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Returns the digest of bytes in hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha().digest(bytes));
    }

    private void room() {
        if (filled > LARGE) {
            sha.update(buffer, 0, filled);
            filled = 0;
        }
    }

    public Digest number(long value) {
        room();
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            buffer[filled++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Writes the length of a text and the text, so that it is distinct from what follows. */
    public Digest text(String value) {
        number(value.length());
        for (int i = 0; i < value.length(); i++) {
            room();
            buffer[filled++] = (byte) value.charAt(i);
            buffer[filled++] = (byte) (value.charAt(i) >>> 8);
        }
        return this;
    }

    public Digest bytes(byte[] value) {
        number(value.length);
        sha.update(buffer, 0, filled);
        filled = 0;
        sha.update(value);
        return this;
    }

    /** Returns the digest and ends it. */
    public byte[] end() {
        sha.update(buffer, 0, filled);
        filled = 0;
        return sha.digest();
    }

    /** Returns the digest in hexadecimal digits and ends it. */
    public String hex() {
        return HexFormat.of().formatHex(end());
    }
}
