package dev.broadsheet.markdown;

/** Removes characters that XML 1.0 does not allow (section 2.2); they can result from numeric character references. */
final class ValidText {

    private ValidText() {}

    /** Returns the text without carriage returns and characters invalid in XML; usually the same object. */
    static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && !isPlain(c)) {
                return filtered(text);
            }
        }
        return text;
    }

    private static String filtered(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(ValidText::isValid).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Returns whether a character other than printable ASCII is certainly valid. */
    private static boolean isPlain(char c) {
        return (c > 0x7F && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
    }

    private static boolean isValid(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = (c < ' ' && c != '\t' && c != '\n') || c == 0x7F;
        boolean nonCharacter = c == 0xFFFE || c == 0xFFFF;
        return !lone && !control && !nonCharacter;
    }
}
