package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Short hashes for the names of files, which may then be cached for ever. */
final class Hashes {

    private Hashes() {}

    static String of(byte[] data) {
        return shortened(Fingerprint.sha256().digest(data));
    }

    /**
     * SHA-256 in Base64, as a content security policy names a script that is in its page. Data need not be named to a
     * browser, but validators ask for it.
     */
    static String forPolicy(String script) {
        return Base64.getEncoder().encodeToString(Fingerprint.sha256().digest(script.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shortened(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 4);
    }
}
