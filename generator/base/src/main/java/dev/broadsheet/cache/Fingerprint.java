package dev.broadsheet.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * SHA-256 over a sequence of values. Each is preceded by its length, so that two different sequences never give the same input.
 */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    /** Returns the fingerprint of one text, in lower-case hexadecimal digits. */
    public static String of(String text) {
        return new Fingerprint().add(text).hex();
    }

    /** Returns the SHA-256 of data without its length, as {@code sha256sum} does, in lower-case hexadecimal digits. */
    public static String of(byte[] data) {
        return HexFormat.of().formatHex(sha256().digest(data));
    }

    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(byte[] data) {
        add(data.length);
        digest.update(data);
        return this;
    }

    public Fingerprint add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        return this;
    }

    /** Returns the fingerprint in lower-case hexadecimal digits, and resets it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the names whose fingerprints differ between two sets, sorted; includes names that only one of them has. */
    public static List<String> changed(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
        return List.copyOf(names);
    }

    /** Returns a new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
