package dev.broadsheet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.PartOpening;
import dev.broadsheet.config.Person;
import dev.broadsheet.config.Presentation;
import dev.broadsheet.config.Release;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.TexConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Checks publications at and just beyond the limits. */
public final class RunLimitsProof {

    private static final SourcePosition SITE = new SourcePosition("content/site.yaml", 3, 1);

    private RunLimitsProof() {}

    public static void tags() {
        int articles = Limits.RUN_TAGS / Limits.TAGS;
        assertThat(report(articles(articles, i -> tags(i)), List.of(), List.of()))
                .isEmpty();
        assertThat(report(articles(articles + 1, i -> tags(i)), List.of(), List.of()))
                .containsExactly(Diagnostic.error(
                        "BS-LIMIT-005",
                        position(articles),
                        "with this one the publication has more than 50000 tags",
                        "take some out, or divide the publication in two"));
    }

    public static void people() {
        int articles = Limits.RUN_PEOPLE / Limits.PEOPLE;
        assertThat(report(articles(articles, i -> people(i)), List.of(), List.of()))
                .isEmpty();
        assertThat(report(articles(articles + 1, i -> people(i)), List.of(), List.of()))
                .extracting(Diagnostic::position, Diagnostic::message)
                .containsExactly(
                        tuple(position(articles), "with this one the publication has more than 500000 people"));
    }

    public static void pages() {
        int articles = Limits.RUN_PAGES / (Limits.AUTHORS + 1);
        assertThat(report(articles(articles - 1, i -> authors(i)), List.of(), List.of()))
                .isEmpty();
        assertThat(report(articles(articles + 1, i -> authors(i)), List.of(), List.of()))
                .extracting(Diagnostic::message)
                .containsExactly("with this one the publication has more than 500000 pages");
    }

    public static void chapters() {
        Book half = book(Limits.RUN_CHAPTERS / 2);
        assertThat(report(List.of(), List.of(half, half), List.of())).isEmpty();
        assertThat(report(List.of(), List.of(half, half, book(1)), List.of()))
                .extracting(Diagnostic::position, Diagnostic::message)
                .containsExactly(
                        tuple(SITE, "with this one the publication has more than 500000 chapters in its books"));
    }

    public static void pixels() {
        int pictures = (int) (Limits.RUN_PIXELS / Limits.PICTURE_PIXELS);
        assertThat(report(List.of(), List.of(), assets(pictures))).isEmpty();
        assertThat(report(List.of(), List.of(), assets(pictures + 1)))
                .containsExactly(Diagnostic.error(
                        "BS-LIMIT-006",
                        SourcePosition.of("content"),
                        "with 'a10000.png' the pictures have more than 1000000 megapixels together",
                        "make pictures as small as they are shown"));
    }

    /** Checks that 50,000 articles with a photograph of 20 megapixels each are within all limits. */
    public static void archive() {
        List<Article> articles = articles(
                50_000,
                i -> article(
                        i,
                        List.of("tag " + i % 60, "tag " + i % 61, "tag " + i % 6000),
                        List.of("author " + i % 300),
                        List.of(new Person("Person " + i, "", "Person " + i, position(i)))));
        List<Asset> photographs = IntStream.range(0, 50_000)
                .mapToObj(i -> new Asset("a" + i + ".jpg", Path.of("a"), "image/jpeg", 5_000, 4_000, ""))
                .toList();

        assertThat(report(articles, List.of(book(50_000), book(50_000)), photographs))
                .isEmpty();
    }

    private static List<Diagnostic> report(List<Article> articles, List<Book> books, List<Asset> assets) {
        Diagnostics diagnostics = new Diagnostics();
        Publication publication = new Publication(SiteConfig.EMPTY, articles, List.of(), books, assets, Instant.EPOCH);
        RunLimits.report(publication, SourcePosition.of("content"), diagnostics);
        return diagnostics.sorted();
    }

    private static List<Article> articles(int number, IntFunction<Article> article) {
        return IntStream.range(0, number).mapToObj(article).toList();
    }

    private static Article tags(int number) {
        return article(number, numbered(number, Limits.TAGS), List.of(), List.of());
    }

    private static Article authors(int number) {
        return article(number, List.of(), numbered(number, Limits.AUTHORS), List.of());
    }

    private static Article people(int number) {
        return article(
                number,
                List.of(),
                List.of(),
                numbered(number, Limits.PEOPLE).stream()
                        .map(name -> new Person(name, "", name, position(number)))
                        .toList());
    }

    private static List<String> numbered(int number, int many) {
        return IntStream.range(0, many).mapToObj(i -> number + "-" + i).toList();
    }

    private static SourcePosition position(int number) {
        return new SourcePosition(String.format(Locale.ROOT, "content/articles/%06d.md", number), 1, 1);
    }

    private static Article article(int number, List<String> tags, List<String> authors, List<Person> people) {
        return new Article(
                Article.Kind.ARTICLE,
                "articles/a" + number + "/",
                new Metadata(
                        new Metadata.Headline("T", "", ""),
                        new Metadata.Identity("a" + number, position(number), List.of(), Locale.ENGLISH, 0),
                        new Metadata.Byline(authors, "", Optional.empty(), Optional.empty()),
                        new Metadata.Classification("", "", tags),
                        new Metadata.Background(List.of(), people, List.of(), List.of(), List.of(), List.of()),
                        Presentation.USUAL,
                        new Metadata.Processing(false, TexConfig.NONE, List.of(), List.of()),
                        Release.ALWAYS,
                        Set.of()),
                Fixtures.body("<p>Text.</p>"),
                position(number),
                Optional.empty());
    }

    private static Book book(int chapters) {
        List<Article> same = Collections.nCopies(chapters, article(0, List.of(), List.of(), List.of()));
        return new Book(
                "book",
                "T",
                List.of(),
                Locale.ENGLISH,
                List.of(new Book.Part("", PartOpening.PLAIN, Optional.empty(), same)),
                List.of(),
                BookConfig.everything(SITE));
    }

    private static List<Asset> assets(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Asset("a" + i + ".png", Path.of("a"), "image/png", 10_000, 10_000, ""))
                .toList();
    }
}
