package dev.broadsheet.markdown;

/** Text that XML 1.0 has a place for (section 2.2). What has none can come from numeric character references. */
final class ValidText {

    private ValidText() {}

    /** The text without carriage returns and what is no character of XML; mostly the same object. */
    static String of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : filtered(text);
    }

    private static String filtered(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(ValidText::isValid).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a character needs no second look; most do not. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE && c != 0x7F) || c == '\n' || c == '\t';
    }

    private static boolean isValid(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = (c < ' ' && c != '\t' && c != '\n') || c == 0x7F;
        boolean nonCharacter = c == 0xFFFE || c == 0xFFFF;
        return !lone && !control && !nonCharacter;
    }
}
