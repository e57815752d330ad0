package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The locator in the text that an author writes after a key: {@code , p. 12-14, my italics}.
 *
 * @param label the unit, such as {@code page}; empty without a locator
 * @param text the numbers; may be empty
 * @param rest the text after the locator
 */
public record Locator(String label, String text, String rest) {

    /** The locator types, by their CSL names. */
    private static final List<String> LABELS = List.of("""
            page chapter section paragraph part volume book column figure folio issue line note opus table verse
            sub-verbo act appendix article-locator canon equation rule scene timestamp title-locator version
            elocation location
            """.strip().split("\\s+", -1));

    /** A word for a locator type in some language. */
    record Word(String label, String text) {}

    /**
     * Parses the text after a key.
     *
     * @param suffix the text as it follows the key
     * @param style the style, whose terms are recognized
     * @param language the language of the article, whose standard terms are recognized, as are those of English
     */
    public static Locator of(String suffix, CslStyle style, Locale language) {
        int start = 0;
        while (start < suffix.length() && ", ".indexOf(suffix.charAt(start)) >= 0) {
            start++;
        }
        String text = suffix.substring(start);
        for (Word word : style.locatorWords(language)) {
            if (begins(text, word.text)) {
                Locator found = numbers(word.label, text.substring(word.text.length()));
                if (!found.text.isEmpty()) {
                    return found;
                }
            }
        }
        Locator page = numbers("page", text);
        return page.text.isEmpty() || !page.text.chars().anyMatch(Character::isDigit)
                ? new Locator("", "", suffix)
                : page;
    }

    private static boolean begins(String text, String word) {
        if (!text.regionMatches(true, 0, word, 0, word.length()) || text.length() == word.length()) {
            return false;
        }
        boolean ends = !Character.isLetter(word.charAt(word.length() - 1));
        return ends || !Character.isLetter(text.charAt(word.length()));
    }

    /** Returns all locator words of the locales, the longest first. */
    static List<Word> words(CslLocale... locales) {
        List<Word> words = new ArrayList<>(List.of(new Word("chapter", "ch."), new Word("chapter", "chs.")));
        for (CslLocale locale : locales) {
            for (String label : LABELS) {
                for (String form : List.of("long", "short", "symbol")) {
                    add(label, locale.term(label, form, true), words);
                    add(label, locale.term(label, form, false), words);
                }
            }
        }
        words.sort(Comparator.comparingInt((Word word) -> word.text.length()).reversed());
        return words;
    }

    private static void add(String label, String text, List<Word> words) {
        if (!text.isBlank()) {
            words.add(new Word(label, text));
        }
    }

    private static Locator numbers(String label, String text) {
        int start = 0;
        while (start < text.length() && " \u00A0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        int at = start;
        while (at < text.length()) {
            int word = at;
            while (at < text.length() && isOfNumber(text.charAt(at))) {
                at++;
            }
            if (at == word || !isNumber(text.substring(word, at))) {
                break;
            }
            end = at;
            while (at < text.length() && ",&-\u2013 ".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return new Locator(
                label.equals("sub-verbo") ? "sub verbo" : label, text.substring(start, end), text.substring(end));
    }

    private static boolean isOfNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ':' || c == '(' || c == ')' || c == '/';
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || word.chars().allMatch(c -> "ivxlcdmIVXLCDM".indexOf(c) >= 0);
    }
}
