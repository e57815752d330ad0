package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Additions to the theme: custom CSS rules, pictures, and files for the web host. */
class UserAssetsTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.start(folder).article("first", "Text of some words.");
    }

    private List<String> printed(String code) {
        GenerationReport report = project.generate();
        return report.diagnostics().stream()
                .filter(found -> found.code().equals(code))
                .map(found -> report.printer().print(found).stripTrailing())
                .toList();
    }

    @Test
    void rulesOfTheHouseFollowThoseOfTheTheme() throws IOException {
        project.write("templates/html/house.css", ".masthead { border-bottom: 3px double }\n")
                .write("templates/epub/house.css", "h1 { color: var(--accent) }\n")
                .write("templates/pdf/house.css", "h1 { letter-spacing: 1pt }\n");

        assertThat(project.generate().diagnostics()).isEmpty();
        assertThat(siteSheet())
                .endsWith(".masthead{border-bottom: 3px double}\n")
                .contains("--accent:");
        try (ZipFile book = new ZipFile(project.output().resolve("book.epub").toFile())) {
            String sheet = new String(
                    book.getInputStream(book.getEntry("OEBPS/style/book.css")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).containsPattern("h1 \\{ color: #[0-9a-f]{6} }\n$");
        }
    }

    private String siteSheet() throws IOException {
        try (Stream<Path> files = Files.list(project.output().resolve("assets"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".css"))
                    .collect(Collectors.toList())
                    .get(0));
        }
    }

    @Test
    void aFaultInTheRulesOfTheHouseIsReportedAtItsPlace() {
        project.write("templates/html/house.css", "a { color: red;\n");

        assertThat(printed("BS-CSS-009")).singleElement().asString().contains("templates/html/house.css:1:3");
    }

    @Test
    void assetsArePublishedAsTheyAre() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};
        project.write("templates/assets/marks/logo.png", picture).write("templates/assets/house.js", "void 0;\n");

        assertThat(project.generate().published()).isTrue();
        assertThat(project.output().resolve("assets/marks/logo.png")).hasBinaryContent(picture);
        assertThat(project.output().resolve("assets/house.js")).hasContent("void 0;\n");
    }

    @Test
    void otherTypesAreNoAssets() {
        project.write("templates/assets/logo.psd", "8BPS").write("templates/assets/page.html", "<p>");

        assertThat(printed("BS-TEMPLATE-003")).containsExactly("""
                error BS-TEMPLATE-003: the site publishes no files of this type from assets/
                  --> templates/assets/logo.psd
                  = save it as SVG, PNG, WOFF2, CSV or another type that the manual lists under 'Theming', or keep it elsewhere\
                """, """
                error BS-TEMPLATE-003: the site publishes no files of this type from assets/
                  --> templates/assets/page.html
                  = save it as SVG, PNG, WOFF2, CSV or another type that the manual lists under 'Theming', or keep it elsewhere\
                """);
    }

    @Test
    void filesForTheHostLieAtTheRoot() throws IOException {
        project.write("templates/static/_redirects", "/old /new 301\n")
                .write("templates/static/CNAME", "briefing.example\n")
                .write("templates/static/.well-known/security.txt", "Contact: mailto:desk@briefing.example\n")
                .write("templates/static/.nojekyll", "")
                .write("templates/static/robots.txt", "User-agent: *\nDisallow:\n")
                .write("templates/static/.DS_Store", "x")
                .write("templates/static/.well-known/.hidden", "x");

        assertThat(project.generate().diagnostics()).isEmpty();
        assertThat(project.output().resolve("_redirects")).hasContent("/old /new 301\n");
        assertThat(project.output().resolve("CNAME")).hasContent("briefing.example\n");
        assertThat(project.output().resolve(".well-known/security.txt")).exists();
        assertThat(project.output().resolve(".nojekyll")).exists();
        assertThat(project.output().resolve("robots.txt")).hasContent("User-agent: *\nDisallow:\n");
        assertThat(project.output().resolve(".DS_Store")).doesNotExist();
        assertThat(project.output().resolve(".well-known/.hidden")).doesNotExist();
        assertThat(project.generate().diagnostics()).isEmpty();
        Files.delete(folder.resolve("templates/static/CNAME"));
        assertThat(project.generate().diagnostics()).isEmpty();
        assertThat(project.output().resolve("CNAME")).doesNotExist();
    }

    @Test
    void pagesNameTheFaviconOfTheHouse() throws IOException {
        project.remembering().write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n");
        project.generate();
        assertThat(about()).contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"../assets/icon.svg\">");
        project.write("templates/static/favicon.ico", "ICO");

        assertThat(project.generate().diagnostics()).isEmpty();
        assertThat(about()).contains("<link rel=\"icon\" href=\"../favicon.ico\">");
        assertThat(project.output().resolve("favicon.ico")).hasContent("ICO");
        project.write("templates/static/favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        project.generate();
        assertThat(about()).contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"../favicon.svg\">");
    }

    private String about() throws IOException {
        return Files.readString(project.output().resolve("about/index.html"));
    }

    @Test
    void aFileForTheHostReplacesNoPage() {
        project.write("templates/static/Index.html", "<p>Mine.");

        assertThat(printed("BS-TEMPLATE-007")).containsExactly("""
                error BS-TEMPLATE-007: the site makes a file of its own at /index.html
                  --> templates/static/Index.html
                  = rename the file, or override the template that makes the other; site:eject lists them\
                """);
    }

    @Test
    void aChangedAssetMakesNoPageAnew() throws IOException {
        project.remembering().write("templates/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        project.generate();
        project.write("templates/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1'/>");

        GenerationReport report = project.generate();

        assertThat(report.published()).isTrue();
        assertThat(report.explanation()).isEmpty();
        assertThat(project.output().resolve("assets/logo.svg")).content().contains("width='1'");
    }

    @Test
    void picturesThatAreNotThereAreReported() {
        project.write("templates/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .write("templates/html/partials/footer.ftlh", """
                        <footer><#-- assets/none.svg -->
                        <img alt="" src="${root}assets/logo.svg"><img alt="" src="${root}assets/logos.svg">
                        <img alt="" src="${root}assets/${site.title}.svg"></footer>
                        """)
                .write("templates/html/house.css", """
                        .masthead { background: url(logo.svg) }
                        .foot { background: url("marks/ship.png"), url(data:image/png;base64,AA==) }
                        .b { background: url(https://a.example/x.png) }
                        @font-face { font-family: "Source Serif"; src: url(fonts/SourceSerif4-Regular.woff2) }
                        """);

        assertThat(printed("BS-TEMPLATE-008")).containsExactly("""
                warning BS-TEMPLATE-008: the site has no file /assets/marks/ship.png
                  --> templates/html/house.css:2:9
                   2 | .foot { background: url("marks/ship.png"), url(data:image/png;base64,AA==) }
                     |         ^
                  = put it into templates/assets/marks/ship.png\
                """, """
                warning BS-TEMPLATE-008: the site has no file /assets/logos.svg
                  --> templates/html/partials/footer.ftlh:2:66
                   2 | <img alt="" src="${root}assets/logo.svg"><img alt="" src="${root}assets/logos.svg">
                     |                                                                  ^
                  = did you mean 'assets/logo.svg'?\
                """);
    }

    @Test
    void whatPagesMayNotLoadIsReported() {
        project.write("templates/html/house.css", """
                /* @import "none.css"; */
                @import "other.css";
                .a { background: url(data:image/png;base64,AA==), url("https://a.example/x.png") }
                .b { background: url(//a.example/y.png) }
                """);

        assertThat(printed("BS-TEMPLATE-008")).isEmpty();
        assertThat(printed("BS-TEMPLATE-009")).containsExactly("""
                warning BS-TEMPLATE-009: '@import' has no effect, since the style sheets of the site become one file
                  --> templates/html/house.css:2:1
                   2 | @import "other.css";
                     | ^
                  = copy the rules into this file, and fonts into templates/fonts/\
                """, """
                warning BS-TEMPLATE-009: pages load nothing from elsewhere, such as https://a.example/x.png
                  --> templates/html/house.css:3:6
                   3 | .a { background: url(data:image/png;base64,AA==), url("https://a.example/x.png") }
                     |      ^
                  = put the file into templates/assets/, and name it relative to that folder\
                """, """
                warning BS-TEMPLATE-009: pages load nothing from elsewhere, such as //a.example/y.png
                  --> templates/html/house.css:4:6
                   4 | .b { background: url(//a.example/y.png) }
                     |      ^
                  = put the file into templates/assets/, and name it relative to that folder\
                """);
    }
}
