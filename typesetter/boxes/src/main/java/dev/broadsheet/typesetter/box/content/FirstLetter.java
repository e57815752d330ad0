package dev.broadsheet.typesetter.box.content;

/** The first letter of a text, with the punctuation before it; CSS Pseudo-Elements 4, section 2.2. */
public final class FirstLetter {

    private FirstLetter() {}

    /** Returns its end; 0 if the text has no letter and no digit. */
    public static int end(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length() ? 0 : i + Character.charCount(text.codePointAt(i));
    }
}
