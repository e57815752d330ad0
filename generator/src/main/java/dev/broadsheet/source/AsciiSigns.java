package dev.broadsheet.source;

/**
 * Which characters of ASCII occur in a text. A text without a sign need not be searched for what is written with it.
 *
 * @param low a bit for each of U+0000 to U+003F
 * @param high a bit for each of U+0040 to U+007F
 */
record AsciiSigns(long low, long high) {

    /** Of a text that was not looked at. */
    static final AsciiSigns UNKNOWN = new AsciiSigns(-1, -1);

    /** @param used for each byte whether it occurs in the text in UTF-8 */
    static AsciiSigns of(boolean[] used) {
        return new AsciiSigns(bits(used, 0), bits(used, Long.SIZE));
    }

    private static long bits(boolean[] used, int from) {
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= used[from + i] ? 1L << i : 0;
        }
        return bits;
    }

    /** Whether a character of ASCII may occur. */
    boolean mayHold(char sign) {
        return ((sign < Long.SIZE ? low : high) >>> sign & 1) != 0;
    }
}
