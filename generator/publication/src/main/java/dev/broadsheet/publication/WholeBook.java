package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.EditionName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The book of all articles that is made by default, unless it would be larger than a book that somebody reads. */
public final class WholeBook {

    /** The number of words of the largest book that is made by default: some 600 pages. */
    private static final int MOST_WORDS = 200_000;

    /** The mean number of characters of a word and its mark-up, in the languages that need most. */
    private static final int CHARACTERS = 8;

    private WholeBook() {}

    /** Returns whether a book of these texts is small enough to be made by default. */
    static boolean isReadable(List<Article> articles) {
        return words(articles) <= MOST_WORDS;
    }

    /** Returns whether a configured book has to be made if the publication has this number of characters. */
    public static boolean isPossible(SiteConfig config, long characters) {
        return config.books().stream().anyMatch(book -> !book.isUsual())
                || (!config.books().isEmpty() && characters <= (long) MOST_WORDS * CHARACTERS);
    }

    /** Returns a sentence about the default books that were left out, with the way to get them; empty if there are none. */
    public static Optional<String> notice(Publication publication) {
        SiteConfig config = publication.config();
        boolean wanted = config.books().stream().anyMatch(BookConfig::isUsual)
                && (config.editions().contains(EditionName.PDF)
                        || config.editions().contains(EditionName.EPUB));
        return wanted
                ? BookLanguage.of(publication.articles(), config.language()).stream()
                        .map(language -> language.filter(publication.articles()))
                        .filter(articles -> !isReadable(articles))
                        .findFirst()
                        .map(WholeBook::sentence)
                : Optional.empty();
    }

    private static String sentence(List<Article> articles) {
        return String.format(
                Locale.ENGLISH,
                "No book of all articles was made: it would have %,d words, more than %,d. To get it all the same,"
                        + " write 'books: [{name: book}]' in site.yaml; to get other books, list them there.",
                words(articles),
                MOST_WORDS);
    }

    private static long words(List<Article> articles) {
        return articles.stream().mapToLong(article -> article.body().words()).sum();
    }
}
