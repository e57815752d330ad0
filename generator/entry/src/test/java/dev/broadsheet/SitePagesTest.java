package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of a site, and the links between them. */
class SitePagesTest extends BriefingSite {

    @Test
    void articlesAreSharedWithTheCardOfThePublicationWhenTheyAreToHaveNone() throws IOException {
        Project project = site("articleCards: false\n");
        article(project, "visit", "2026-01-02", "");

        assertThat(project.generate().files()).contains("assets/card.png").doesNotContain("articles/visit/card.png");
        Document page = project.page("articles/visit/index.html");
        assertThat(page.select("meta[property^=og:image]").eachAttr("content"))
                .containsExactly("https://briefing.example/assets/card.png", "1200", "630", "A Briefing");
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains("\"image\":\"https://briefing.example/assets/card.png\"");
    }

    /** Written character by character, one half would be read as twelve. */
    @Test
    void theMarkdownSaysAFormulaInWords() throws IOException {
        Project project = Project.start(root)
                .article(
                        "half",
                        "It is <math alttext=\"1/2 of\"><mfrac><mn>1</mn><mn>2</mn></mfrac></math> the *whole*.\n\n"
                                + "<math display=\"block\" alttext=\"a half\">\n<mfrac><mn>1</mn><mn>2</mn></mfrac>\n</math>");
        project.generate();

        assertThat(project.published().get("articles/half/index.md")).contains("It is 1/2 of the *whole*.\n\na half\n");
    }

    @Test
    void noMarkdownIsMadeWhenNobodyWantsIt() throws IOException {
        Project with = site("");
        article(with, "visit", "2026-01-02", "");
        assertThat(with.generate().files()).contains("articles/visit/index.md", "llms.txt");
        assertThat(with.page("articles/visit/index.html").select("link[type=text/markdown]"))
                .hasSize(1);
        Project without = site("markdown: false\n");

        assertThat(without.generate().files()).doesNotContain("articles/visit/index.md", "llms.txt");
        assertThat(without.page("articles/visit/index.html").select("link[type=text/markdown]"))
                .isEmpty();
    }

    @Test
    void registersHaveSeveralPagesWhenTheyAreLong() throws IOException {
        Project project = site("pageSize: 1\n");
        for (int day = 1; day <= 5; day++) {
            article(
                    project,
                    "visit-" + day,
                    "2026-01-0" + day,
                    "people: [{name: Person %1$d}]\ncorrections: [{date: 2026-02-0%1$d, text: Not %1$d.}]\n"
                            .formatted(day));
        }

        assertThat(pages(project))
                .contains("people/page-2/index.html", "corrections/page-2/index.html")
                .doesNotContain("people/page-3/index.html", "corrections/page-3/index.html");
        assertThat(project.page("people/index.html").select(".cast h2").eachText())
                .containsExactly("Person 1", "Person 2", "Person 3", "Person 4");
        assertThat(project.page("people/index.html").select("[rel=next]").attr("href"))
                .isEqualTo("page-2/index.html");
        assertThat(project.page("articles/visit-5/index.html")
                        .select(".people a")
                        .attr("href"))
                .isEqualTo("../../people/page-2/index.html#person-5");
        assertThat(project.page("people/page-2/index.html").title()).isEqualTo("People, page 2 – A Briefing");
        assertThat(project.page("corrections/page-2/index.html")
                        .select(".log p")
                        .eachText())
                .containsExactly("Not 1.", "The visit-1");
    }

    @Test
    void theNavigationHasTheOrderOfSiteYaml() throws IOException {
        Project project = site("sections: [world, Markets]\n");
        for (String section : List.of("Arts", "Markets", "Science", "World")) {
            article(project, section.toLowerCase(Locale.ROOT), "2026-01-02", "section: " + section + "\n");
        }

        assertThat(pages(project)).contains("sections/world/index.html");
        assertThat(project.page("index.html").select(".masthead li").eachText())
                .containsExactly("World", "Markets", "Arts", "Science", "Archive", "Search");
    }

    /** The links of a handbook of twenty pages would fill half of a phone's screen. */
    @Test
    void ofManyStandingPagesThoseInAnOrderAreInTheHeadAndAllAtTheFoot() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "");
        for (int i = 1; i <= 7; i++) {
            project.write("content/pages/page-" + i + ".md", "---\ntitle: Page " + i + "\n---\n\nText.\n");
        }
        assertThat(pages(project)).contains("page-7/index.html");
        assertThat(project.page("index.html").select(".masthead nav a").eachText())
                .containsExactly(
                        "Page 1", "Page 2", "Page 3", "Page 4", "Page 5", "Page 6", "Page 7", "Archive", "Search");

        project.write("content/pages/page-8.md", "---\ntitle: Page 8\norder: 2\n---\n\nText.\n")
                .write("content/pages/page-3.md", "---\ntitle: Page 3\norder: 1\n---\n\nText.\n");
        assertThat(pages(project)).contains("page-8/index.html");
        Document home = project.page("index.html");
        assertThat(home.select(".masthead nav a").eachText()).containsExactly("Page 3", "Page 8", "Archive", "Search");
        assertThat(home.select(".foot a").eachText()).contains("Page 1", "Page 3", "Page 7", "Page 8");
    }

    @Test
    void whatHasNoContentHasNoPage() throws IOException {
        assertThat(pages(site("").write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")))
                .containsExactly("404.html", "about/index.html", "index.html");
    }

    @Test
    void eachKindOfPageComesWithItsContent() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", """
                section: World
                series: The strait
                tags: [Ships, C++, 'C#', ships]
                authors: Ada Berg
                people: [{name: Xi Jinping, role: President}]
                aliases: [/old/visit.html, /visit]
                corrections: [{date: 2026-01-03, text: It was one.}]
                """);

        assertThat(pages(project))
                .containsExactly(
                        "404.html",
                        "archive/index.html",
                        "articles/visit/index.html",
                        "authors/ada-berg/index.html",
                        "authors/index.html",
                        "corrections/index.html",
                        "index.html",
                        "old/visit.html",
                        "people/index.html",
                        "sections/world/index.html",
                        "series/the-strait/index.html",
                        "tags/c-2/index.html",
                        "tags/c/index.html",
                        "tags/index.html",
                        "tags/ships/index.html",
                        "visit/index.html");
        assertThat(project.page("people/index.html").select("#xi-jinping a").attr("href"))
                .isEqualTo("../articles/visit/index.html");
        assertThat(project.page("tags/index.html").select(".terms li").eachText())
                .containsExactly("C# 1", "C++ 1", "Ships 1");
    }

    @Test
    void allAuthorsAreOnAPageThatOthersLeadTo() throws IOException {
        Project project = site("""
                pageSize: 1
                people:
                  - name: Ada Berg
                    role: Editor
                    biography: Ada Berg edits.
                    portrait: ada.svg
                """)
                .write(
                        "content/ada.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>");
        article(project, "old", "2026-01-01", "authors: [Ada Berg, Émile Zee]\n");
        article(project, "new", "2026-01-02", "authors: Ada Berg\n");
        for (String name : List.of("Bo", "Cy", "Di")) {
            article(project, name.toLowerCase(Locale.ROOT), "2026-01-01", "authors: " + name + "\n");
        }

        assertThat(pages(project)).contains("authors/index.html", "authors/page-2/index.html");
        Document authors = project.page("authors/index.html");
        assertThat(authors.title()).isEqualTo("Authors – A Briefing");
        assertThat(authors.select(".cast h2").eachText()).containsExactly("Ada Berg", "Bo", "Cy", "Di");
        assertThat(authors.select(".cast > li").eachText().get(0))
                .isEqualTo("Ada Berg Editor Ada Berg edits. The new 2 January 2026 2 articles");
        assertThat(authors.select("h2 a").attr("href")).isEqualTo("ada-berg/index.html");
        assertThat(authors.select(".portrait").attr("src")).isEqualTo("../ada.svg");
        assertThat(project.page("authors/ada-berg/index.html")
                        .select(".breadcrumbs a")
                        .eachAttr("href"))
                .containsExactly("../../index.html", "../index.html");
        assertThat(project.page("index.html")
                        .select(".foot a[href=authors/index.html]")
                        .text())
                .isEqualTo("Authors");
        assertThat(project.page("search/index.html").select(".further a").eachAttr("href"))
                .containsExactly("../archive/index.html", "../authors/index.html");
        assertThat(project.published().get("sitemap.xml")).contains("<loc>https://briefing.example/authors/</loc>");
    }

    @Test
    void aPageOfOnesOwnTakesThePlaceOfTheListOfAuthors() throws IOException {
        Project project = site("").write("content/pages/authors.md", "---\ntitle: Our people\n---\n\nText.\n");
        article(project, "visit", "2026-01-02", "authors: Ada Berg\n");

        assertThat(pages(project)).contains("authors/index.html", "authors/ada-berg/index.html");
        assertThat(project.page("authors/index.html").select("h1").text()).isEqualTo("Our people");
        assertThat(project.page("authors/ada-berg/index.html").select(".breadcrumbs a[href]"))
                .isEmpty();
    }

    @Test
    void longListsHaveSeveralPages() throws IOException {
        Project project = site("pageSize: 2\nhome: {composition: bulletin, latest: 0}\n");
        IntStream.rangeClosed(1, 7).forEach(day -> article(project, "day-" + day, "2026-01-0" + day, "tags: [Days]\n"));

        assertThat(pages(project))
                .contains("tags/days/index.html", "tags/days/page-2/index.html", "tags/days/page-4/index.html")
                .doesNotContain("tags/days/page-5/index.html");
        Document second = project.page("tags/days/page-2/index.html");
        assertThat(second.select(".row h2").eachText()).containsExactly("The day-5", "The day-4");
        assertThat(second.select(".pagination a").eachAttr("href"))
                .containsExactly(
                        "../index.html",
                        "../index.html",
                        "index.html",
                        "../page-3/index.html",
                        "../page-4/index.html",
                        "../page-3/index.html");
        assertThat(second.select(".pagination [aria-current]").eachText()).containsExactly("2");
        assertThat(project.page("index.html").select(".further a").attr("href")).isEqualTo("archive/index.html");
    }

    @Test
    void anArchiveOfManyHasAPageAYear() throws IOException {
        Project project = site("pageSize: 1\n");
        IntStream.range(0, 12)
                .forEach(i -> article(project, "of-" + i, (2020 + i / 4) + "-0" + (1 + i % 4) + "-01", ""));

        assertThat(pages(project))
                .contains("archive/2020/index.html", "archive/2021/index.html", "archive/2022/index.html");
        assertThat(project.page("archive/index.html").select(".terms li").eachText())
                .containsExactly("2022 4 articles", "2021 4 articles", "2020 4 articles");
        assertThat(project.page("archive/2021/index.html").select(".year h3").eachText())
                .containsExactly("April", "March", "February", "January");
    }

    @Test
    void whatSharesRarePeopleAndTagsIsRelated() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-09", "tags: [Strait, All]\npeople: [{name: Xi Jinping}]\n");
        article(project, "common", "2026-01-08", "tags: [All]\n");
        article(project, "tagged", "2026-01-07", "tags: [Strait, All]\n");
        article(project, "person", "2026-01-06", "tags: [All]\npeople: [{name: Xi Jinping}]\n");
        article(project, "other", "2026-01-05", "tags: [Elsewhere]\n");
        pages(project);

        Document page = project.page("articles/visit/index.html");

        assertThat(page.select(".related h3").eachText()).containsExactly("The person", "The tagged", "The common");
        assertThat(page.select(".onward a").eachText()).containsExactly("Before this The common");
    }

    @Test
    void partsOfASeriesFollowEachOther() throws IOException {
        Project project = site("");
        article(project, "one", "2026-01-01", "series: Thaw\n");
        article(project, "between", "2026-01-02", "");
        article(project, "two", "2026-01-03", "series: thaw\n");
        pages(project);

        assertThat(project.page("articles/two/index.html").select(".onward a").eachText())
                .containsExactly("Before this The one");
        assertThat(project.page("series/thaw/index.html").select(".row h2").eachText())
                .containsExactly("The one", "The two");
    }

    @Test
    void anUpdateIsShownWhenItIsLaterThanTheArticle() throws IOException {
        Project project = site("");
        article(project, "same", "2026-01-02", "updated: 2026-01-02\n");
        article(project, "later", "2026-01-02", "corrections: [{date: 2026-01-05, text: Two.}]\n");
        pages(project);

        assertThat(project.page("articles/same/index.html")
                        .select(".head .meta")
                        .text())
                .doesNotContain("Updated");
        assertThat(project.page("articles/later/index.html")
                        .select(".head .meta")
                        .text())
                .contains("Updated 5 January 2026");
    }
}
