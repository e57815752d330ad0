package dev.broadsheet.typesetter.box.content;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Edits;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.typesetter.css.grammar.Keyword.TextTransform;
import java.util.Locale;

/**
 * CSS Text 3, {@code text-transform}, by the rules of the text's language: Turkish has two letters i, Dutch a capital of
 * two letters, Greek capitals lose their accents, and German ß becomes two.
 */
public final class TextTransforms {

    private TextTransforms() {}

    /**
     * A transformed text.
     *
     * @param origin position of its start
     */
    public record Shown(String text, Origin origin) {}

    /** @param origin position of the text's start */
    public static Shown apply(TextTransform transform, String text, Locale language, Origin origin) {
        if (transform == TextTransform.NONE) {
            return new Shown(text, origin);
        }
        Edits edits = new Edits();
        String shown = apply(transform, text, language, edits);
        boolean moved = shown.length() != text.length();
        return new Shown(shown, moved ? origin.transformed(text, shown, edits) : origin);
    }

    /** Returns the transformed text. */
    public static String apply(TextTransform transform, String text, Locale language) {
        return transform == TextTransform.NONE ? text : apply(transform, text, language, new Edits());
    }

    private static String apply(TextTransform transform, String text, Locale language, Edits edits) {
        StringBuilder out = new StringBuilder(text.length());
        return switch (transform) {
            case NONE -> text;
            case UPPERCASE ->
                CaseMap.toUpper().apply(language, text, out, edits).toString();
            case LOWERCASE ->
                CaseMap.toLower().apply(language, text, out, edits).toString();
            case CAPITALIZE -> capitalize(text, language, out, edits);
        };
    }

    /** Capitalizes the first letter of each word; apostrophes do not end a word, other letters are unchanged. */
    private static String capitalize(String text, Locale language, StringBuilder out, Edits edits) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLocale(language));
        return CaseMap.toTitle()
                .noLowercase()
                .apply(language, words, text, out, edits)
                .toString();
    }
}
