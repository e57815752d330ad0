package dev.broadsheet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.address.Address;
import dev.broadsheet.broken.Phases;
import dev.broadsheet.config.BookConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblerTest {

    @TempDir
    Path project;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void makeSite() throws IOException {
        write("site.yaml", "title: Test\nbaseUrl: https://example.org\nlanguage: de\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void document(String path, String keys, String body) throws IOException {
        write(path, "---\ntitle: " + path + "\n" + keys + "\n---\n" + body);
    }

    private Publication publication() {
        Publication publication =
                Phases.assemble(ContentLoader.load(project, project.resolve("content"), diagnostics), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return publication;
    }

    private static String render(Article article) {
        return xhtml(article, Object::toString, false);
    }

    private static String xhtml(Article article, Function<Reference, String> addresses, boolean positions) {
        return Xhtml.of(article.body(), reference -> new Address(addresses.apply(reference)), positions);
    }

    @Test
    void articlesComeNewestFirstAndPagesByOrderThenTitle() throws IOException {
        document("articles/2023-01-01-old.md", "date: 2023-01-01", "");
        document("articles/b.md", "date: 2023-06-19", "");
        document("articles/a.md", "date: 2023-06-19\nupdated: 2023-07-01", "");
        document("pages/z.md", "order: 1", "");
        document("pages/y.md", "", "");
        document("pages/x/index.md", "", "");
        Publication publication = publication();
        assertThat(publication.articles()).extracting(Article::slug).containsExactly("a", "b", "old");
        assertThat(publication.pages()).extracting(Article::slug).containsExactly("z", "x", "y");
        assertThat(publication.time()).isEqualTo(Instant.parse("2023-07-01T00:00:00Z"));
        assertThat(publication.config().baseUrl())
                .hasValueSatisfying(uri -> assertThat(uri).hasToString("https://example.org/"));
        assertThat(publication.articles().get(0).language()).hasToString("de");
    }

    @Test
    void linksBecomeReferences() throws IOException {
        document(
                "articles/a.md",
                "date: 2023-06-19",
                "## Top\n\n[1](../pages/b.md#x) [2](/pages/b.md) [3](#top) [4](a.md#top) [5](a.md) [6](notes%20a.txt)"
                        + " [6](<notes a.txt>) [7](https://example.org/?a&b) [8](mailto:a@example.org)\n");
        document("pages/b.md", "slug: über-uns", "## X\n");
        write("articles/notes a.txt", "Notes");
        Article article = publication().articles().get(0);
        assertThat(article.body().references())
                .extracting(reference -> reference instanceof Reference.ToAsset file
                        ? file.asset().path()
                        : reference)
                .containsExactly(
                        new Reference.ToArticle("über-uns", "x"),
                        new Reference.ToArticle("über-uns", ""),
                        new Reference.ToAnchor("top"),
                        new Reference.ToAnchor("top"),
                        new Reference.ToArticle("a", ""),
                        "articles/notes a.txt",
                        "articles/notes a.txt",
                        new Reference.External(new Address("https://example.org/?a&b")),
                        new Reference.External(new Address("mailto:a@example.org")));
    }

    @Test
    void picturesCarryTheirSizeAndAddressesAreEscaped() throws IOException {
        document("articles/a.md", "date: 2023-06-19", "![A dot](dot.gif)\n");
        byte[] dot = Base64.getDecoder().decode("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=");
        Files.write(project.resolve("content/articles/dot.gif"), dot);
        Publication publication = publication();
        String xhtml = xhtml(publication.articles().get(0), reference -> "a&\"b\"", false);
        assertThat(xhtml.strip())
                .isEqualTo(
                        "<figure><img src=\"a&amp;&quot;b&quot;\" alt=\"A dot\" width=\"1\" height=\"1\"/></figure>");
        assertThat(publication.assets()).extracting(Asset::path).containsExactly("articles/dot.gif");
    }

    @Test
    void positionsCountFromTheTopOfTheFile() throws IOException {
        document("articles/a.md", "date: 2023-06-19", "\n> Quote\n");
        Article article = publication().articles().get(0);
        assertThat(xhtml(article, Object::toString, true)).contains("<p id=\"p-1\" data-pos=\"6:3\">Quote</p>");
        assertThat(render(article)).doesNotContain("data-pos");
    }

    @Test
    void plainTextHasABlockALineAndNotesLast() throws IOException {
        document(
                "articles/a.md",
                "date: 2023-06-19",
                "One[^1] *two*\nthree’s don’t.\n\n- 東京の会談\n\n[^1]: A note.\n\n| a | b |\n|---|---|\n| c | d |\n");
        Body body = publication().articles().get(0).body();
        assertThat(new String(body.plainText(), StandardCharsets.UTF_8))
                .isEqualTo("One two three’s don’t.\n東京の会談\na\nb\nc\nd\nA note.");
        assertThat(body.words()).isEqualTo(11);
    }

    @Test
    void typographicQuotesFollowTheLanguage() throws IOException {
        document("articles/a.md", "date: 2023-06-19\ntypographicQuotes: true", "Er sagte \"ja\" -- und ging...\n");
        document("articles/b.md", "date: 2023-06-18", "Er sagte \"ja\" -- und ging...\n");
        Publication publication = publication();
        assertThat(render(publication.articles().get(0))).contains("Er sagte „ja“ – und ging…");
        assertThat(render(publication.articles().get(1))).contains("Er sagte \"ja\" -- und ging...");
    }

    @Test
    void withoutBooksOneHoldsAllArticlesOldestFirstThenThePages() throws IOException {
        document("articles/b.md", "date: 2023-06-19", "");
        document("articles/a.md", "date: 2022-06-19", "");
        document("pages/about.md", "", "");
        Book book = publication().books().get(0);
        assertThat(book.name()).isEqualTo("book");
        assertThat(book.title()).isEqualTo("Test");
        assertThat(book.all()).extracting(Article::slug).containsExactly("a", "b", "about");
    }

    @Test
    void withoutBooksEachLanguageHasItsOwn() throws IOException {
        document("articles/a.md", "date: 2023-01-01", "");
        document("articles/a.fr.md", "slug: un\ndate: 2023-01-01", "");
        document("articles/b.md", "date: 2023-02-01\nlanguage: zh-TW", "");
        document("articles/c.md", "date: 2023-03-01\nlanguage: zh-HK", "");
        document("articles/d.md", "date: 2023-04-01\nlanguage: de-CH", "");
        document("articles/e.md", "date: 2023-05-01\nlanguage: zh", "");
        document("pages/about.md", "", "");
        document("pages/about.fr.md", "slug: qui", "");
        assertThat(publication().books())
                .extracting(
                        Book::name,
                        book -> book.language().toLanguageTag(),
                        book -> book.all().map(Article::slug).toList())
                .containsExactly(
                        tuple("book", "de", List.of("a", "d", "about")),
                        tuple("book-fr", "fr", List.of("un", "qui")),
                        tuple("book-zh", "zh", List.of("e")),
                        tuple("book-zh-hant", "zh-TW", List.of("b", "c")));
    }

    @Test
    void withoutAnArticleInTheLanguageOfThePublicationOtherLanguagesHaveBooksAllTheSame() throws IOException {
        document("articles/a.md", "date: 2023-01-01\nlanguage: fr", "");
        assertThat(publication().books())
                .extracting(Book::name, Book::language)
                .containsExactly(tuple("book", Locale.FRENCH));
        document("articles/b.md", "date: 2023-01-01\nlanguage: en", "");
        assertThat(publication().books()).extracting(Book::name).containsExactly("book-en", "book-fr");
    }

    @Test
    void booksChooseTheirChapters() throws IOException {
        write("site.yaml", """
                title: Test
                baseUrl: https://example.org
                books:
                  - name: dossier
                    title: The Strait
                    parts:
                      - title: Talks
                        articles: [c, a]
                      - title: The rest of Asia
                        tags: [Asia, Pacific]
                        from: 2023-01-01
                        until: 2023-01-31
                    appendices: [about]
                  - name: digest
                    tags: [Asia]
                    formats: epub
                """);
        document("articles/a.md", "date: 2023-01-01\ntags: [Asia]\nauthors: Ann", "");
        document("articles/b.md", "date: 2023-01-31\ntags: [Pacific]\nauthors: Ben", "");
        document("articles/c.md", "date: 2023-02-01\ntags: [Asia]", "");
        document("pages/about.md", "", "");
        Publication publication = publication();
        Book dossier = publication.books().get(0);
        Book digest = publication.books().get(1);
        assertThat(dossier.parts()).extracting(Book.Part::title).containsExactly("Talks", "The rest of Asia");
        assertThat(dossier.all()).extracting(Article::slug).containsExactly("c", "a", "b", "about");
        assertThat(dossier.authors()).containsExactly("Ann", "Ben");
        assertThat(digest.all()).extracting(Article::slug).containsExactly("a", "c");
        assertThat(digest.isMadeAs(BookConfig.Format.PDF)).isFalse();
        assertThat(digest.isMadeAs(BookConfig.Format.EPUB)).isTrue();
    }
}
