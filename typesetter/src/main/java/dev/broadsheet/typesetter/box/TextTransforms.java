package dev.broadsheet.typesetter.box;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Edits;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.typesetter.css.value.Keyword.TextTransform;
import java.util.Locale;

/**
 * CSS Text 3, {@code text-transform}, by the rules of the text's language: Turkish has two letters i, Dutch a capital of
 * two letters, Greek capitals lose their accents, and German ß becomes two.
 */
final class TextTransforms {

    private TextTransforms() {}

    static String apply(TextTransform transform, String text, Locale language) {
        return switch (transform) {
            case NONE -> text;
            case UPPERCASE -> UCharacter.toUpperCase(ULocale.forLocale(language), text);
            case LOWERCASE -> UCharacter.toLowerCase(ULocale.forLocale(language), text);
            case CAPITALIZE -> capitalize(text, language);
        };
    }

    /** The first letter of each word, which an apostrophe does not end; the others stay as they are. */
    private static String capitalize(String text, Locale language) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLocale(language));
        return CaseMap.toTitle()
                .noLowercase()
                .apply(language, words, text, new StringBuilder(), new Edits())
                .toString();
    }
}
