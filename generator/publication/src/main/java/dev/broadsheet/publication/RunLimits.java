package dev.broadsheet.publication;

import dev.broadsheet.config.Person;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.TermKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Checks the limits on a whole publication, before an edition is created: the numbers of tags, people, pages, chapters and
 * pixels, each of which costs time or memory.
 */
final class RunLimits {

    private final List<Article> articles;
    private final Diagnostics diagnostics;

    private RunLimits(List<Article> articles, Diagnostics diagnostics) {
        this.articles = articles;
        this.diagnostics = diagnostics;
    }

    /** Reports each exceeded limit at the article, in the order of file names, or the book that exceeds it. */
    static void report(Publication publication, SourcePosition content, Diagnostics diagnostics) {
        List<Article> byFile = publication
                .all()
                .sorted(Comparator.comparing(
                        (Article article) -> article.position().file()))
                .toList();
        RunLimits limits = new RunLimits(byFile, diagnostics);
        limits.names(
                "tags",
                Limits.RUN_TAGS,
                article -> article.tags().size(),
                article -> article.tags().stream().map(TermKey::of));
        limits.names(
                "people",
                Limits.RUN_PEOPLE,
                article -> article.background().people().size(),
                article -> article.background().people().stream().map(Person::name));
        limits.pages();
        limits.chapters(publication.books());
        limits.pixels(publication.assets(), content);
    }

    /** @param number returns the number of an article's names, including duplicates */
    private void names(String what, int most, ToLongFunction<Article> number, Function<Article, Stream<String>> names) {
        if (mayPass(most, number)) {
            Set<String> seen = new HashSet<>();
            first(most, article -> names.apply(article).filter(seen::add).count(), what);
        }
    }

    /** Returns whether a limit may be exceeded: a cheap test that counts duplicates, too. */
    private boolean mayPass(long most, ToLongFunction<Article> number) {
        return articles.stream().mapToLong(number).sum() > most;
    }

    /** Checks the number of pages: one for each document, each former address, and each distinct term. */
    private void pages() {
        if (mayPass(
                Limits.RUN_PAGES,
                article -> own(article)
                        + 2
                        + article.tags().size()
                        + article.authors().size())) {
            Set<String> seen = new HashSet<>();
            first(
                    Limits.RUN_PAGES,
                    article -> own(article) + terms(article).filter(seen::add).count(),
                    "pages");
        }
    }

    private static int own(Article article) {
        return 1 + article.metadata().identity().aliases().size();
    }

    private static Stream<String> terms(Article article) {
        return Stream.of(
                        article.tags().stream().map(tag -> "tag " + TermKey.of(tag)),
                        article.authors().stream().map(author -> "author " + TermKey.of(author)),
                        Stream.of("section " + TermKey.of(article.section())),
                        Stream.of("series " + TermKey.of(article.series())))
                .flatMap(names -> names);
    }

    private void first(long most, ToLongFunction<Article> counted, String what) {
        long sum = 0;
        for (Article article : articles) {
            sum += counted.applyAsLong(article);
            if (sum > most) {
                refuse(article.position(), what, most);
                return;
            }
        }
    }

    private void chapters(List<Book> books) {
        long sum = 0;
        for (Book book : books) {
            sum += book.all().count();
            if (sum > Limits.RUN_CHAPTERS) {
                refuse(book.config().position(), "chapters in its books", Limits.RUN_CHAPTERS);
                return;
            }
        }
    }

    private void refuse(SourcePosition position, String what, long most) {
        diagnostics.report(Diagnostic.error(
                "BS-LIMIT-005",
                position,
                "with this one the publication has more than " + most + " " + what,
                "take some out, or divide the publication in two"));
    }

    private void pixels(List<Asset> assets, SourcePosition content) {
        long sum = 0;
        for (Asset asset : assets) {
            sum += asset.mediaType().equals("image/svg+xml") ? 0 : (long) asset.width() * asset.height();
            if (sum > Limits.RUN_PIXELS) {
                diagnostics.report(Diagnostic.error(
                        "BS-LIMIT-006",
                        content,
                        "with '" + asset.path() + "' the pictures have more than " + Limits.RUN_PIXELS / 1_000_000
                                + " megapixels together",
                        "make pictures as small as they are shown"));
                return;
            }
        }
    }
}
