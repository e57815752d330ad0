package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as e-mails. */
class NewsletterTest {

    private static final String ARTICLE = """
            ---
            title: The harbour & its cranes
            date: 2026-03-02
            standfirst: Two of five are left.
            section: Coast
            authors: [Ada Ruiz, Bo Lind]
            ---
            The [harbour office](https://harbour.example/office) says *two* cranes are left, and the article about
            [the quay](quay.md) says why.[^1] Its own page is [further down](#figures).

            ## Figures

            | Crane | Load, t |
            | --- | ---: |
            | Ox | 40 |

            - one
            - two, with a line that is long enough to have to be wrapped at the seventy-second column

            > Nobody asked.

            The sum is <math alttext="two and two"><mn>2</mn><mo>+</mo><mn>2</mn></math>.

            ```
            load = 40
            ```

            ![A plan of the quay](plan.svg)

            [^1]: Says *the mayor*.
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(folder)
                .write(
                        "content/site.yaml",
                        "title: The Coast\nbaseUrl: https://coast.example/\nnewsletter: true\neditions: [site]\n")
                .article("quay", "The quay.")
                .write("content/articles/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")
                .write("content/articles/harbour.md", ARTICLE);
    }

    @Test
    void anArticleIsPlainText() throws IOException {
        assertThat(project.generate().published()).isTrue();

        assertThat(project.text("articles/harbour/email/index.txt")).isEqualTo("""
                The harbour & its cranes
                ------------------------

                Two of five are left.

                By Ada Ruiz, Bo Lind

                The harbour office [1] says *two* cranes are left, and the article about
                the quay [2] says why. (1) Its own page is further down [3].

                Figures
                -------

                Crane | Load, t
                Ox | 40

                - one
                - two, with a line that is long enough to have to be wrapped at the
                  seventy-second column

                > Nobody asked.

                The sum is two and two.

                    load = 40

                [A plan of the quay]

                Notes
                -----

                (1) Says *the mayor*.

                [1] https://harbour.example/office
                [2] https://coast.example/articles/quay/
                [3] https://coast.example/articles/harbour/#figures

                --\s
                Read this on the site:
                https://coast.example/articles/harbour/
                The Coast
                """);
    }

    @Test
    void anArticleIsHtmlWithStylesInItsElements() throws IOException {
        project.generate();

        String mail = project.text("articles/harbour/email/index.html");
        assertThat(project.page("articles/harbour/email/index.html")
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: http:; base-uri 'none';"
                                + " form-action 'none'");
        assertThat(mail)
                .contains("<title>The harbour &amp; its cranes</title>", "width=\"600\"")
                .contains(
                        "<a href=\"https://coast.example/articles/quay/\" style=\"color:#7d1512;text-decoration:underline;\">")
                .contains("<h2 style=\"margin:30px 0 10px;font-size:23px;")
                .containsPattern(
                        "<a href=\"https://coast.example/articles/harbour/\" class=\"drawing\" style=\"[^\"]+\">A plan of the quay</a>")
                .contains("The sum is <em>two and two</em>.")
                .doesNotContain(
                        "<math", "var(", "<style", "<script", "<svg", ".svg", "href=\"#", "src=\"../", " id=\"");
    }

    /** Mail clients scroll no tables, and mails are 600 px wide. */
    @Test
    void aTableThatIsTooWideIsWrittenRowByRow() throws IOException {
        List<String> names = List.of("Ship", "Harbour", "Builder", "Owner", "Flag", "Displacement", "Registration");
        String table = row(names)
                + "|---".repeat(7)
                + "|\n"
                + row(List.of(
                        "Ox",
                        "Rotterdam",
                        "Blohm",
                        "Maatschappij",
                        "Luxembourg",
                        "Unsinkable",
                        "AB1234567890XYZ0987654321"))
                + row(List.of("Elk", "Port-de-Bouc", "STX", "Nordfrakt", "Norway", "40,000", "CD"));
        project.article("ships", table);

        assertThat(project.generate().published()).isTrue();

        assertThat(project.text("articles/ships/email/index.html"))
                .containsPattern("<th class=\"record\" colspan=\"2\" scope=\"rowgroup\" style=\"[^\"]+\">Ox</th>")
                .containsPattern(
                        "<th class=\"label\" scope=\"row\" style=\"[^\"]+\">Harbour</th><td style=\"[^\"]+\">Rotterdam</td>");
        assertThat(project.text("articles/ships/email/index.txt")).contains("""
                Ox
                  Harbour: Rotterdam
                  Builder: Blohm
                """);
    }

    @Test
    void aTableOfManyNumbersHasSmallerType() throws IOException {
        List<String> years =
                IntStream.range(2013, 2024).mapToObj(String::valueOf).toList();
        project.article("numbers", row(years) + "|---".repeat(11) + "|\n" + row(Collections.nCopies(11, "101.55")));

        assertThat(project.generate().published()).isTrue();

        assertThat(project.text("articles/numbers/email/index.html"))
                .containsPattern("<th [^>]+padding:5px 6px 5px 0;font-size:12px")
                .doesNotContain("class=\"record\"");
    }

    /** Mail clients show no SVG. */
    @Test
    void aChartIsAPictureThatLeadsToThePage() throws IOException {
        project.article(
                "chart",
                "```chart\ntitle: Cranes\ntype: line\ndata: |\n  year,Cranes\n  2019,40\n  2021,20\n```\n".repeat(2));

        assertThat(project.generate().published()).isTrue();

        assertThat(project.text("articles/chart/email/index.html"))
                .containsPattern("<a href=\"https://coast.example/articles/chart/\"[^>]*><img"
                        + " src=\"https://coast.example/articles/chart/email/chart-1.png\""
                        + " alt=\"[^\"]*40[^\"]*20[^\"]*\" width=\"552\"")
                .contains("email/chart-2.png")
                .doesNotContain("<td>2019", "<svg");
        BufferedImage picture = ImageIO.read(
                project.output().resolve("articles/chart/email/chart-1.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(colors(picture)).as("paper and ink of a light screen").contains(0xfffdf8, 0x1f5c8b);
    }

    private static Set<Integer> colors(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .mapToObj(color -> color & 0xffffff)
                .collect(Collectors.toSet());
    }

    @Test
    void aChartOfAMailIsReused() throws IOException {
        project.article(
                "chart", "```chart\ntitle: Cranes\ntype: line\ndata: |\n  year,Cranes\n  2019,40\n  2021,20\n```\n");
        project.remembering().generate();
        GenerationReport report = project.generate();

        assertThat(project.output().resolve("articles/chart/email/chart-1.png")).exists();
        assertThat(report.explanation()).noneMatch(line -> line.contains("email/"));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Mails have no tags that end with a slash, which is XML syntax. */
    @Test
    void anArticleHasTheSyntaxOfHtml() throws IOException {
        project.article("verse", "One\\\nTwo\n\n***\n");
        assertThat(project.generate().published()).isTrue();

        assertThat(project.text("articles/verse/email/index.html"))
                .contains("One<br>", "<hr")
                .doesNotContain("/>");
    }

    @Test
    void theNewestAreADigest() throws IOException {
        project.generate();

        assertThat(project.text("email/index.html"))
                .contains("<a href=\"https://coast.example/articles/harbour/\"", "Two of five are left.");
        assertThat(project.text("email/index.txt")).startsWith("""
                The Coast
                ---------

                The harbour & its cranes
                https://coast.example/articles/harbour/

                Two of five are left.

                Title of quay
                https://coast.example/articles/quay/
                """);
        assertThat(project.text("sitemap.xml")).doesNotContain("email");
    }

    @Test
    void rulesOfTheHouseStandInTheMails() throws IOException {
        project.write("templates/tokens.css", ":root { --link: #0000ff }\n")
                .write("templates/email/house.css", ".title { text-align: center; color: var(--link) }\n");
        project.generate();

        assertThat(project.text("articles/harbour/email/index.html"))
                .contains("style=\"color:#0000ff;")
                .containsPattern("<h1 style=\"margin:[^\"]*;text-align:center;color:#0000ff;\">");
    }

    @Test
    void nothingIsMadeUnlessItIsAskedFor() {
        project.write("content/site.yaml", "title: The Coast\nbaseUrl: https://coast.example/\neditions: [site]\n");
        project.generate();

        assertThat(project.output().resolve("email")).doesNotExist();
        assertThat(project.output().resolve("articles/harbour/email")).doesNotExist();
    }

    @Test
    void withoutAnAddressThereAreNoMails() {
        project.write("content/site.yaml", "title: The Coast\nnewsletter: true\neditions: [site]\n");
        GenerationReport report = project.generate();

        assertThat(report.diagnostics().stream().map(report.printer()::print))
                .anySatisfy(printed -> assertThat(printed.stripTrailing()).isEqualTo("""
                        error BS-SITE-005: 'newsletter' needs 'baseUrl': the links of a mail begin with it
                          --> content/site.yaml:2:13
                           2 | newsletter: true
                             |             ^
                          = add a line: baseUrl: https://example.org/\
                        """));
    }

    @Test
    void aMailThatIsCutOffIsReported() {
        project.article("long", "Many words of one text.\n\n".repeat(5000));
        GenerationReport report = project.generate();

        assertThat(report.diagnostics())
                .filteredOn(found -> found.code().equals("BS-MAIL-001"))
                .singleElement()
                .satisfies(found -> assertThat(found.position().file()).isEqualTo("content/articles/long.md"));
    }

    @Test
    void anEditMakesItsOwnMailAnew() throws IOException {
        project.remembering().generate();
        project.write("content/articles/harbour.md", ARTICLE.replace("two* cranes", "three* cranes"));
        GenerationReport report = project.generate();

        assertThat(project.text("articles/harbour/email/index.txt")).contains("*three* cranes");
        assertThat(report.explanation())
                .filteredOn(line -> line.contains("mail"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("articles/harbour/"));
    }
}
