package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Hashes for file names, so that files can be cached forever, and for content security policies. */
final class Hashes {

    private Hashes() {}

    static String of(byte[] data) {
        return shortened(Fingerprint.sha256().digest(data));
    }

    /**
     * Returns the SHA-256 in Base64, by which a content security policy allows an inline script. Browsers do not require it for
     * JSON-LD, but validators do.
     */
    static String forPolicy(String script) {
        return Base64.getEncoder().encodeToString(Fingerprint.sha256().digest(script.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shortened(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 4);
    }
}
