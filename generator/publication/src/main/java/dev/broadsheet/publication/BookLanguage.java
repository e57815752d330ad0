package dev.broadsheet.publication;

import dev.broadsheet.source.WrittenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A language for which there is a book of articles.
 *
 * @param locale the language of the text around the chapters
 * @param tag the language and, unless it is the usual one, the script, in lower case
 * @param isMain whether it is the language of the publication
 */
record BookLanguage(Locale locale, String tag, boolean isMain) {

    /** Returns the languages of some articles: that of the publication first, if it occurs, then the others sorted by tag. */
    static List<BookLanguage> of(List<Article> articles, Locale main) {
        Map<String, BookLanguage> others = new TreeMap<>();
        articles.forEach(article -> others.computeIfAbsent(
                tag(article.language()), tag -> new BookLanguage(article.language(), tag, false)));
        boolean hasMain = others.remove(tag(main)) != null;
        return Stream.concat(
                        hasMain ? Stream.of(new BookLanguage(main, tag(main), true)) : Stream.empty(),
                        others.values().stream())
                .toList();
    }

    /** Returns the articles in this language, in their order. */
    List<Article> filter(List<Article> articles) {
        return articles.stream()
                .filter(article -> tag(article.language()).equals(tag))
                .toList();
    }

    private static String tag(Locale language) {
        return WrittenLanguage.of(language).toLanguageTag().toLowerCase(Locale.ROOT);
    }
}
