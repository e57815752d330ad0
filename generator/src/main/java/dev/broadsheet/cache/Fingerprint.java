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

/** SHA-256 over several values. The length of each is counted in, so that no two sequences give the same bytes. */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    /** Of a text alone, in lower-case hexadecimal digits. */
    public static String of(String text) {
        return new Fingerprint().add(text).hex();
    }

    /** Of bytes alone, without their length: what {@code sha256sum} says. */
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

    /** In lower-case hexadecimal digits. The fingerprint begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The names under which two sets of fingerprints differ, sorted; one that only one of them has is among them. */
    public static List<String> changed(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
        return List.copyOf(names);
    }

    /** For those who need other than hexadecimal digits of all. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
