package dev.broadsheet.publication;

import dev.broadsheet.source.WrittenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A language in which articles can be bound together.
 *
 * @param locale of what is around the chapters
 * @param tag language and, unless it is the usual one, script, in small letters
 * @param isMain whether it is that of the publication
 */
record BookLanguage(Locale locale, String tag, boolean isMain) {

    /** Those of some articles: that of the publication first, if it is there, then sorted by tag. */
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

    /** The articles that are in it, in their order. */
    List<Article> filter(List<Article> articles) {
        return articles.stream()
                .filter(article -> tag(article.language()).equals(tag))
                .toList();
    }

    private static String tag(Locale language) {
        return WrittenLanguage.of(language).toLanguageTag().toLowerCase(Locale.ROOT);
    }
}
