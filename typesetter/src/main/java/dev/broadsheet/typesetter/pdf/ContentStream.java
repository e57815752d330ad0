package dev.broadsheet.typesetter.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The operators of a page, as compact as they can be written; ISO 32000-1, 8 and 9. */
final class ContentStream {

    private static final int DECIMALS = 1000;
    private static final int FINE_DECIMALS = 1_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private char last = '\n';

    ContentStream number(double value) {
        space();
        return raw(format(value));
    }

    /** Numbers of a matrix, with twice the decimals. */
    ContentStream precise(double... values) {
        for (double value : values) {
            space();
            raw(format(value, FINE_DECIMALS));
        }
        return this;
    }

    ContentStream numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    ContentStream name(String name) {
        return raw("/" + name);
    }

    ContentStream operator(String operator) {
        space();
        raw(operator);
        return raw("\n");
    }

    ContentStream raw(String ascii) {
        last = ascii.charAt(ascii.length() - 1);
        bytes.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** A code of two bytes in hexadecimal digits. */
    void code(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes.write("0123456789ABCDEF".charAt((code >> shift) & 0xF));
        }
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** At most three decimals, no exponent, no trailing zeros, no locale. */
    static String format(double value) {
        return format(value, DECIMALS);
    }

    private static String format(double value, int unit) {
        long scaled = Math.round(Math.abs(value) * unit);
        if (scaled == 0) {
            return "0";
        }
        StringBuilder digits = new StringBuilder();
        digits.append(value < 0 ? "-" : "");
        long whole = scaled / unit;
        long fraction = scaled % unit;
        digits.append(whole == 0 && fraction != 0 ? "" : whole);
        if (fraction != 0) {
            String decimals = String.valueOf(unit + fraction).substring(1);
            digits.append('.').append(decimals.replaceFirst("0+$", ""));
        }
        return digits.toString();
    }

    private void space() {
        if (Character.isLetterOrDigit(last)) {
            bytes.write(' ');
        }
    }
}
