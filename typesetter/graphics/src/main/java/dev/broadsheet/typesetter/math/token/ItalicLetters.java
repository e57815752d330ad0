package dev.broadsheet.typesetter.math.token;

/** The italic letters that variables are set in; MathML Core, appendix C, "italic mappings". */
public final class ItalicLetters {

    private ItalicLetters() {}

    /** Returns the italic form of a letter, or the character itself. */
    public static int of(int letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return 0x1D434 + letter - 'A';
        } else if (letter == 'h') {
            return 0x210E;
        } else if (letter >= 'a' && letter <= 'z') {
            return 0x1D44E + letter - 'a';
        } else if (letter >= 0x391 && letter <= 0x3A9 && letter != 0x3A2) {
            return 0x1D6E2 + letter - 0x391;
        } else if (letter >= 0x3B1 && letter <= 0x3C9) {
            return 0x1D6FC + letter - 0x3B1;
        }
        return switch (letter) {
            case 0x131 -> 0x1D6A4;
            case 0x237 -> 0x1D6A5;
            case 0x3F4 -> 0x1D6F3;
            case 0x2207 -> 0x1D6FB;
            case 0x2202 -> 0x1D715;
            case 0x3F5 -> 0x1D716;
            case 0x3D1 -> 0x1D717;
            case 0x3F0 -> 0x1D718;
            case 0x3D5 -> 0x1D719;
            case 0x3F1 -> 0x1D71A;
            case 0x3D6 -> 0x1D71B;
            default -> letter;
        };
    }
}
