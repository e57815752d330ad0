package dev.broadsheet.typesetter.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Decodes {@code data:} URLs (RFC 2397). The media type is ignored. */
public final class DataUrl {

    private static final String SCHEME = "data:";

    private DataUrl() {}

    public static boolean is(String reference) {
        return reference.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Returns the bytes, or empty if the URL is malformed. */
    public static Optional<byte[]> decode(String reference) {
        int comma = reference.indexOf(',');
        if (!is(reference) || comma < 0) {
            return Optional.empty();
        }
        byte[] content = percentDecoded(reference.substring(comma + 1));
        String type = reference.substring(SCHEME.length(), comma).strip().toLowerCase(Locale.ROOT);
        if (!type.endsWith(";base64")) {
            return Optional.of(content);
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(content));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] percentDecoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
