package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The addresses of the pages of a site. */
class PermalinksTest extends BriefingSite {

    private static String told(Project project) {
        GenerationReport report = project.generate();
        assertThat(report.published()).isFalse();
        return Project.printed(report);
    }

    @Test
    void anOldAddressLeadsToTheNewOne() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "aliases: /2025/old.html\n");
        pages(project);

        Document redirect = project.page("2025/old.html");

        assertThat(redirect.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../articles/visit/index.html");
        assertThat(redirect.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://briefing.example/articles/visit/");
        assertThat(redirect.select("main a").attr("href")).isEqualTo("../articles/visit/index.html");
    }

    @Test
    void pagesStandWherePermalinksSay() throws IOException {
        Project project =
                site("""
                        permalinks:
                          articles: '{section}/{year}/{month}/{slug}'
                          pages: info/{slug}/
                          sections: '{slug}'
                        """).write("content/pages/about.md", "---\ntitle: About\n---\n\n[Read](../articles/visit.md)\n");
        article(project, "visit", "2026-01-02", "section: World\n");

        assertThat(pages(project))
                .containsExactly(
                        "404.html",
                        "archive/index.html",
                        "index.html",
                        "info/about/index.html",
                        "world/2026/01/visit/index.html",
                        "world/index.html");
        assertThat(project.page("info/about/index.html")
                        .select(".text a[href*=visit]")
                        .attr("href"))
                .isEqualTo("../../world/2026/01/visit/index.html");
    }

    @Test
    void twoPagesAtOneAddressAreTold() {
        Project project = site("").write("content/pages/archive.md", "---\ntitle: Ours\n---\n\nText.\n");
        article(project, "visit", "2026-01-02", "aliases: [/articles/other/, /x.html]\n");
        article(project, "other", "2026-01-01", "");

        assertThat(told(project)).isEqualTo("""
                error BS-SLUG-004: the address /articles/other/ is taken by content/articles/other.md
                  --> content/articles/visit.md:4:11
                   4 | aliases: [/articles/other/, /x.html]
                     |           ^
                  = delete the alias

                error BS-SLUG-004: the address /archive/ is taken by the site's own page “Archive”
                  --> content/pages/archive.md:1:1
                   1 | ---
                     | ^
                  = give it another slug, or change the permalinks in site.yaml

                2 errors; first: content/articles/visit.md:4:11: the address /articles/other/ is taken by content/articles/other.md (BS-SLUG-004)
                """);
    }

    @Test
    void anAliasThatIsTheAddressOfTheArticleIsIgnored() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "aliases: [/articles/visit/, /old/, /old]\n");

        assertThat(pages(project)).contains("articles/visit/index.html", "old/index.html");
        assertThat(project.page("articles/visit/index.html").select("meta[http-equiv=refresh]"))
                .isEmpty();
    }

    /** A number behind the last dot is no extension. */
    @Test
    void anAliasMayBeTheNumberOfAVersion() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "aliases: [/releases/1.94.1, /v2.0-rc]\n");

        assertThat(pages(project)).contains("releases/1.94.1/index.html", "v2.0-rc/index.html");
    }

    @Test
    void anAliasThatDiffersByCaseOnlyIsReported() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "aliases: [/Articles/Visit/, /Old/]\n");

        assertThat(Project.printed(project.generate())).isEqualTo("""
                warning BS-SLUG-010: the alias /Articles/Visit/ gets no page, since /articles/visit/ differs from it only by case, and many disks hold only one of the two
                  --> content/articles/visit.md:4:11
                   4 | aliases: [/Articles/Visit/, /Old/]
                     |           ^
                  = hosts that ignore case need none; for others, write the old name as the slug, such as slug: Visit, or redirect it by a rule of the host

                1 warning; first: content/articles/visit.md:4:11: the alias /Articles/Visit/ gets no page, since /articles/visit/ differs from it only by case, and many disks hold only one of the two (BS-SLUG-010)
                """);
        assertThat(project.published().keySet())
                .contains("articles/visit/index.html", "Old/index.html")
                .doesNotContain("Articles/Visit/index.html");
    }

    @Test
    void slugsMayHaveCapitals() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "slug: Visit-Of-2026\n");
        article(project, "other", "2026-01-03", "related: [Visit-Of-2026]\n");

        assertThat(pages(project))
                .contains("articles/Visit-Of-2026/index.html")
                .doesNotContain("articles/visit-of-2026/index.html");
    }

    @Test
    void slugsThatDifferByCaseOnlyAreOneAddress() {
        Project project = site("");
        article(project, "a", "2026-01-02", "slug: Visit\n");
        article(project, "b", "2026-01-03", "slug: visit\n");
        project.write("content/pages/c.md", "---\ntitle: C\nslug: Assets\n---\n\nText.\n")
                .write("content/pages/d.md", "---\ntitle: D\nslug: CON\n---\n\nText.\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-SLUG-001", "BS-SLUG-002", "BS-SLUG-005");
    }

    @Test
    void whatIsNoPatternOrAliasIsTold() {
        Project project =
                site("permalinks: {articles: '{year}/', tags: '../{slug}/', pages: '{sluge}{slug}'}\npageSize: 0\n");
        article(project, "visit", "2026-01-02", "aliases: [../x, 'https://example.org/', a//b]\n");

        assertThat(project.generate().diagnostics())
                .extracting(d -> d.code() + " " + d.message())
                .containsExactly(
                        "BS-YAML-022 '../x' is not an address within the site",
                        "BS-YAML-022 'https://example.org/' is not an address within the site",
                        "BS-YAML-022 'a//b' is not an address within the site",
                        "BS-YAML-020 '{year}/' is not a pattern of addresses",
                        "BS-YAML-020 '../{slug}/' is not a pattern of addresses",
                        "BS-YAML-020 '{sluge}{slug}' is not a pattern of addresses",
                        "BS-YAML-021 '0' is not a number from 1 to 1000");
    }

    @Test
    void anArticleWithoutASectionHasNoPlaceInOne() {
        Project project = site("permalinks: {articles: '{section}/{slug}/'}\n");
        article(project, "visit", "2026-01-02", "");

        assertThat(project.generate().diagnostics())
                .extracting(d -> d.code() + " " + d.message())
                .containsExactly("BS-SLUG-003 the permalink of this article needs a section, and it has none");
    }

    @Test
    void linksBetweenPagesAreRelative() throws IOException {
        Project project = site("");
        article(project, "visit", "2026-01-02", "section: World\ntags: [Ships]\nauthors: Ada\naliases: /old/\n");
        for (String path : pages(project)) {
            Document page = project.page(path);
            page.select(".cite").remove();
            assertThat(page.select("a, link[rel=stylesheet], link[rel=icon], [src]"))
                    .filteredOn(element -> !path.equals("404.html"))
                    .extracting(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .as(path)
                    .allMatch(address -> !address.startsWith("/") && !address.contains("://"));
        }
    }
}
