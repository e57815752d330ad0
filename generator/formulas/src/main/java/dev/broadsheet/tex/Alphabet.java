package dev.broadsheet.tex;

import java.util.Map;

/** Mathematical alphabets, which Unicode encodes as separate characters: Unicode 16, "Mathematical Alphanumeric Symbols". */
enum Alphabet {
    /** The default alphabet, without a font command. */
    NONE(0, 0, 0, 0),
    UPRIGHT(0, 0, 0, 0),
    ITALIC(0x1D434, 0x1D44E, 0, 0x1D6E2),
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8),
    BOLD_ITALIC(0x1D468, 0x1D482, 0x1D7CE, 0x1D71C),
    DOUBLE_STRUCK(0x1D538, 0x1D552, 0x1D7D8, 0),
    SCRIPT(0x1D49C, 0x1D4B6, 0, 0),
    FRAKTUR(0x1D504, 0x1D51E, 0, 0),
    SANS(0x1D5A0, 0x1D5BA, 0x1D7E2, 0),
    MONOSPACE(0x1D670, 0x1D68A, 0x1D7F6, 0);

    private static final Map<Integer, Integer> MOVED = Map.ofEntries(
            Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    private static final int CAPITAL_ALPHA = 0x391;
    private static final int SMALL_ALPHA = 0x3B1;
    private static final int LETTERS = 26;
    private static final int GREEK = 25;

    private final int capitals;
    private final int small;
    private final int digits;
    private final int greek;

    Alphabet(int capitals, int small, int digits, int greek) {
        this.capitals = capitals;
        this.small = small;
        this.digits = digits;
        this.greek = greek;
    }

    /** Returns the text in this alphabet. Characters that the alphabet lacks are unchanged. */
    String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(this::of).forEach(out::appendCodePoint);
        return out.toString();
    }

    private int of(int code) {
        int styled = code;
        if (code >= 'A' && code < 'A' + LETTERS) {
            styled = shift(code, 'A', capitals);
        } else if (code >= 'a' && code < 'a' + LETTERS) {
            styled = shift(code, 'a', small);
        } else if (code >= '0' && code <= '9') {
            styled = shift(code, '0', digits);
        } else if (code >= CAPITAL_ALPHA && code < CAPITAL_ALPHA + GREEK) {
            styled = shift(code, CAPITAL_ALPHA, greek);
        } else if (code >= SMALL_ALPHA && code < SMALL_ALPHA + GREEK) {
            styled = greek == 0 ? code : shift(code, SMALL_ALPHA, greek + LETTERS);
        }
        return MOVED.getOrDefault(styled, styled);
    }

    private static int shift(int code, int from, int to) {
        return to == 0 ? code : code - from + to;
    }
}
