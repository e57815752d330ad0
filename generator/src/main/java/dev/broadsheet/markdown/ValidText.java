package dev.broadsheet.markdown;

/** Text that XML 1.0 has a place for (section 2.2). What has none can come from numeric character references. */
final class ValidText {

    private ValidText() {}

    /** The text without carriage returns and what is no character of XML; mostly the same object. */
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

    /** Whether a character that is none of those that ASCII prints needs no second look. */
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
