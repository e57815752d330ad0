package dev.broadsheet.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionContractTest;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.edition.HandWritten;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The PDF edition without the typesetter, which is replaced by one that returns its input. */
class PdfEditionTest extends EditionContractTest {

    /** Document metadata by title, since briefs are typeset in parallel. */
    private final Map<String, DocumentInfo> infos = new ConcurrentHashMap<>();

    private List<TypesetProblem> problems = List.of();
    private volatile Optional<byte[]> picture = Optional.empty();

    private TypesetResult proof(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        infos.put(info.title(), info);
        picture = resources.load("articles/map%20%c3%a9.png");
        return new TypesetResult(
                xhtml.getBytes(StandardCharsets.UTF_8),
                new Pagination(List.of("1", "2"), Map.of(), List.of()),
                Composition.UNKNOWN,
                problems);
    }

    @Override
    protected Edition edition() {
        return new PdfEdition((theme, sheets) -> this::proof, Progress.NONE, OutputStore.MEMORY);
    }

    @Override
    protected Map<String, String> documents(EditionOutput output) {
        return texts(output.files(), ".pdf");
    }

    @Override
    protected Optional<String> document(Article article) {
        return article.kind() == Article.Kind.ARTICLE ? Optional.of(SitePaths.brief(article)) : Optional.empty();
    }

    private Document harbour() {
        String xhtml = documents(edition().render(Fixtures.input(Fixtures.small())))
                .getOrDefault("articles/harbour/brief.pdf", "");
        return Jsoup.parse(xhtml, "", Parser.xmlParser());
    }

    @Test
    void newestBriefStandsAtTheRootToo() {
        EditionOutput output = edition().render(Fixtures.input(Fixtures.small()));

        assertThat(output.files())
                .extracting(OutputFile::path)
                .containsExactly("brief.pdf", "articles/harbour/brief.pdf", "articles/tide/brief.pdf", "book.pdf");
        assertThat(output.files().get(0).content())
                .isEqualTo(output.files().get(1).content());
        assertThat(output.downloads())
                .extracting(download -> download.slug().orElse(""))
                .containsExactly("harbour", "tide", "");
        assertThat(output.downloads().get(0).pages()).isEqualTo(2);
        assertThat(output.paginations().briefs()).containsOnlyKeys("harbour", "tide");
        assertThat(output.paginations().books()).containsOnlyKeys("book");
    }

    private Document book() {
        String xhtml =
                documents(edition().render(Fixtures.input(Fixtures.small()))).getOrDefault("book.pdf", "");
        return Jsoup.parse(xhtml, "", Parser.xmlParser());
    }

    @Test
    void bookHoldsItsArticlesAsChaptersAndItsPagesAsAppendices() {
        assertThat(book().select("section.chapter, section.appendix").eachAttr("id"))
                .containsExactly("harbour", "tide", "about");
        assertThat(book().select(".contents > ol a").eachAttr("href"))
                .containsExactly("#harbour", "#harbour.ferries", "#tide", "#tide.high-water", "#about", "#_index");
    }

    @Test
    void linksBetweenChaptersSayOnWhichPage() {
        Document book = book();
        Element link = book.expectFirst("a.xref[href=#tide.high-water]");

        assertThat(link.attr("data-before") + "7" + link.attr("data-after")).isEqualTo(" (p. 7)");
        assertThat(book.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(target -> assertThat(book.getElementById(target.substring(1)))
                        .as(target)
                        .isNotNull());
        assertThat(book.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void indexLeadsToWherePeopleAndPlacesAreNamed() {
        Document book = book();

        assertThat(book.select(".index .letter-name").eachText()).containsExactly("D", "H", "N");
        assertThat(book.select(".index .letter > ul > li").eachText())
                .containsExactly("Dirk Sand", "Holm, Cara", "Norden");
        assertThat(book.select(".index .pages").eachAttr("data-targets"))
                .containsExactly(", #harbour", ", #harbour.index-1", ", #harbour");
    }

    @Test
    void colophonNamesTheSources() {
        assertThat(book().select(".colophon li").eachText()).contains("articles/tide.md " + "0".repeat(64));
    }

    @Test
    void problemsOfABookAreSaidOfTheChapterTheyStandIn() {
        problems = List.of(new TypesetProblem(
                TypesetProblem.Severity.WARNING,
                "BS-TYPE-001",
                TypesetProblem.Source.inDocument(Optional.of("tide. 8:1")),
                "Something",
                ""));
        EditionInput input = Fixtures.input(Fixtures.small());

        edition().render(input);

        assertThat(input.diagnostics().sorted())
                .extracting(problem -> problem.position().toString())
                .contains("content/articles/tide.md:8:1");
    }

    @Test
    void documentsAreWellFormed() throws Exception {
        for (Map.Entry<String, String> document :
                documents(edition().render(Fixtures.input(Fixtures.small()))).entrySet()) {
            assertWellFormed(document.getKey(), document.getValue());
        }
    }

    @Test
    void notesStandWhereTheyAreCalled() {
        Document brief = harbour();

        assertThat(brief.expectFirst(".text > p").html())
                .startsWith(
                        "The harbour is open.<span class=\"footnote\" id=\"fn-1\" data-number=\"1\" data-pos=\"46:1\">Since noon.</span> Ships");
        assertThat(brief.select(".notes")).isEmpty();
    }

    @Test
    void callsOfNotesThatFollowEachOtherAreToldApart() {
        String note = "<li id=\"fn-%1$s\"><p>%1$s <a href=\"#%1$s\" role=\"doc-backlink\">\u2191</a></p></li>";
        String call = "<sup class=\"note-ref\"><a id=\"%3$s\" href=\"#fn-%1$s\" role=\"doc-noteref\">%2$s</a></sup>";
        String body = "<p>Text." + call.formatted("a", 1, "a") + call.formatted("b", 2, "b") + " More"
                + call.formatted("c", 3, "c") + call.formatted("a", 1, "a-2") + "</p><section class=\"notes\"><ol>"
                + note.formatted("a")
                + note.formatted("b") + note.formatted("c") + "</ol></section>";
        Strings strings = Strings.of(ThemeLoader.defaultTheme(), Locale.ENGLISH);
        PrintedBody printed = new PrintedBody(
                HandWritten.references(),
                strings,
                IndexMarks.NONE,
                PrintedBody.Setting.single(PrintedBody.PageWords.NONE, Reader.STANDARD));
        Document set = Jsoup.parse(printed.write(HandWritten.document(body)));

        assertThat(set.select(".footnote, .note-ref").eachAttr("class"))
                .containsExactly("footnote", "footnote next", "footnote", "note-ref next");
    }

    @Test
    void linksLeadOntoTheWebOrIntoTheBrief() {
        assertThat(harbour().select(".text a[href]").eachAttr("href"))
                .containsExactly(
                        "https://example.org/news/articles/tide/#high-water",
                        "https://example.com/office?x=1&y=2",
                        "#ferries");
    }

    @Test
    void withoutABaseUrlALinkToAnotherArticleIsPlainText() {
        EditionInput input = Fixtures.input(Fixtures.publication(Optional.empty()));

        String brief = documents(edition().render(input)).getOrDefault("articles/harbour/brief.pdf", "");

        assertThat(brief).contains("See the tide, <a href=\"https://example.com/office?x=1&amp;y=2\">");
    }

    @Test
    void blocksAreNumberedAndKeepTheirPositions() {
        Document brief = harbour();

        assertThat(brief.expectFirst("#p-2").attr("data-pos")).isEqualTo("24:1");
    }

    @Test
    void picturesComeFromThePublication() {
        edition().render(Fixtures.input(Fixtures.small()));

        assertThat(picture).isPresent();
    }

    @Test
    void metadataComesFromTheArticle() {
        edition().render(Fixtures.input(Fixtures.small()));

        DocumentInfo info = Objects.requireNonNull(infos.get("The harbour opens again"));
        assertThat(info.authors()).containsExactly("A. Reporter", "B. Writer");
        assertThat(info.keywords()).containsExactly("Ports", "Sea");
        assertThat(info.created()).isEqualTo(Fixtures.small().time());
        assertThat(info.baseUri()).isEqualTo("https://example.org/news/articles/harbour/");
    }

    @Test
    void problemsAreLocatedInTheArticleOrTheStyleSheet() {
        problems = List.of(
                new TypesetProblem(
                        TypesetProblem.Severity.WARNING,
                        "BS-FONT-001",
                        TypesetProblem.Source.inDocument(Optional.of("24:1")),
                        "No font has 中",
                        "Add a font"),
                new TypesetProblem(
                        TypesetProblem.Severity.ERROR,
                        "BS-CSS-001",
                        TypesetProblem.Source.inStylesheet("templates/pdf/brief.css", 3, 9),
                        "Unknown property colour",
                        ""),
                new TypesetProblem(
                        TypesetProblem.Severity.WARNING,
                        "BS-TYPE-001",
                        TypesetProblem.Source.inDocument(Optional.empty()),
                        "Something",
                        ""));
        EditionInput input = Fixtures.input(Fixtures.small());

        edition().render(input);

        assertThat(input.diagnostics().sorted())
                .extracting((Diagnostic d) -> d.severity() + " " + d.code() + " " + d.position() + " " + d.message()
                        + " " + d.hint().orElse("-"))
                .contains(
                        "WARNING BS-FONT-001 content/articles/harbour.md:24:1 No font has 中 Add a font",
                        "ERROR BS-CSS-001 templates/pdf/brief.css:3:9 Unknown property colour -",
                        "WARNING BS-TYPE-001 content/articles/harbour.md Something -");
    }
}
