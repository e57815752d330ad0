package dev.broadsheet.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/** Percent-encoded octets of addresses (RFC 3986, section 2.1). */
public final class PercentEncoding {

    private static final int OCTET = 3;
    private static final int RADIX = 16;

    private PercentEncoding() {}

    /**
     * Decodes each {@code %} with two hexadecimal digits to an octet, and the octets as UTF-8. A {@code %} before anything else
     * is kept, as in {@code 100 %.png}; a text whose octets are not valid UTF-8 is returned unchanged.
     */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        int from = 0;
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(from, at + 1))) {
            if (isOctet(text, at)) {
                octets.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
                octets.write(Integer.parseInt(text, at + 1, at + OCTET, RADIX));
                from = at + OCTET;
            }
        }
        octets.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        byte[] decoded = octets.toByteArray();
        return Utf8.isValid(decoded) ? new String(decoded, StandardCharsets.UTF_8) : text;
    }

    /** Encodes the UTF-8 octets of each character that is not plain. @param plain whether a code point stays as it is */
    public static String encode(String text, IntPredicate plain) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (plain.test(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().toHexDigits(octet));
                }
            }
        });
        return out.toString();
    }

    private static boolean isOctet(String text, int at) {
        return at + OCTET <= text.length()
                && Character.digit(text.charAt(at + 1), RADIX) >= 0
                && Character.digit(text.charAt(at + 2), RADIX) >= 0
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128;
    }
}
