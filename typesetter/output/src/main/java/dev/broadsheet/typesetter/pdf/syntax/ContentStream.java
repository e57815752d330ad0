package dev.broadsheet.typesetter.pdf.syntax;

/** Writes the operators of a page in their shortest form; ISO 32000-1, 8 and 9. */
public final class ContentStream {

    /** Length of a leading byte that is not part of the content, so that there always is a last byte. */
    static final int START = 1;

    private static final int DECIMALS = 1000;
    private static final int FINE_DECIMALS = 1_000_000;

    private final Bytes bytes = new Bytes(4096).add('\n');

    public ContentStream number(double value) {
        space();
        format(value, bytes);
        return this;
    }

    /** Writes an integer; after a string it needs no space before it. */
    public ContentStream number(long value) {
        bytes.number(value);
        return this;
    }

    /** Writes numbers of a matrix, with twice the decimals. */
    public ContentStream precise(double... values) {
        for (double value : values) {
            space();
            format(value, FINE_DECIMALS, bytes);
        }
        return this;
    }

    public ContentStream numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    public ContentStream name(String name) {
        bytes.add('/').ascii(name);
        return this;
    }

    public ContentStream operator(String operator) {
        space();
        bytes.ascii(operator).add('\n');
        return this;
    }

    public ContentStream raw(String ascii) {
        bytes.ascii(ascii);
        return this;
    }

    /** Writes a two-byte code within a literal string; ISO 32000-1, 7.3.4.2. */
    public void code(int code) {
        literal(code >> 8);
        literal(code & 0xFF);
    }

    private void literal(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            bytes.add('\\').add(value);
        } else if (value == '\r') {
            bytes.add('\\').add('r'); // would be read as a line feed
        } else {
            bytes.add(value);
        }
    }

    /** Appends complete operators of another stream. */
    public ContentStream add(ContentStream other, int from, int to) {
        bytes.add(other.bytes, from + START, to + START);
        return this;
    }

    public int length() {
        return bytes.length() - START;
    }

    public byte[] toByteArray() {
        return bytes.toByteArray(START);
    }

    /** Returns the bytes, the first {@link #START} of which are not part of the content. */
    Bytes bytes() {
        return bytes;
    }

    /** Formats a number with at most three decimals, without exponent and trailing zeros. */
    static void format(double value, Bytes out) {
        format(value, DECIMALS, out);
    }

    private static void format(double value, int unit, Bytes out) {
        long scaled = Math.round(Math.abs(value) * unit);
        if (scaled != 0 && value < 0) {
            out.add('-');
        }
        long whole = scaled / unit;
        long fraction = scaled % unit;
        if (whole != 0 || fraction == 0) {
            out.number(whole);
        }
        if (fraction != 0) {
            out.add('.');
        }
        for (long digit = unit / 10; fraction != 0; digit /= 10) {
            out.add('0' + (int) (fraction / digit));
            fraction %= digit;
        }
    }

    private void space() {
        byte last = bytes.last();
        boolean letterOrDigit =
                (last >= '0' && last <= '9') || (last >= 'A' && last <= 'Z') || (last >= 'a' && last <= 'z');
        if (letterOrDigit) {
            bytes.add(' ');
        }
    }
}
