package dev.broadsheet.source;

/**
 * The set of ASCII characters that occur in a text. A search for markup can be skipped when its characters do not occur.
 *
 * @param low a bit for each of U+0000 to U+003F
 * @param high a bit for each of U+0040 to U+007F
 */
record AsciiCharacters(long low, long high) {

    /** The set for a text that has not been scanned: every character may occur. */
    static final AsciiCharacters UNKNOWN = new AsciiCharacters(-1, -1);

    /** @param used whether each byte value occurs in the UTF-8 form of the text, indexed by value */
    static AsciiCharacters of(boolean[] used) {
        return new AsciiCharacters(bits(used, 0), bits(used, Long.SIZE));
    }

    private static long bits(boolean[] used, int from) {
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= used[from + i] ? 1L << i : 0;
        }
        return bits;
    }

    /** Returns whether an ASCII character may occur; false only if it certainly does not. */
    boolean mayHold(char sign) {
        return ((sign < Long.SIZE ? low : high) >>> sign & 1) != 0;
    }
}
