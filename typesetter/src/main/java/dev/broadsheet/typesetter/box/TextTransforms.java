package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.Keyword.TextTransform;
import java.util.Locale;

/** CSS Text 3, {@code text-transform}, by the rules of the text's language. */
final class TextTransforms {

    private TextTransforms() {}

    static String apply(TextTransform transform, String text, Locale language) {
        return switch (transform) {
            case NONE -> text;
            case UPPERCASE -> text.toUpperCase(language);
            case LOWERCASE -> text.toLowerCase(language);
            case CAPITALIZE -> capitalize(text, language);
        };
    }

    private static String capitalize(String text, Locale language) {
        StringBuilder out = new StringBuilder(text.length());
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            String letter = Character.toString(c);
            boolean letterOrDigit = Character.isLetterOrDigit(c);
            out.append(letterOrDigit && !inWord ? letter.toUpperCase(language) : letter);
            inWord = letterOrDigit || (inWord && (c == '\'' || c == '’'));
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
