package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to generated pages and files of the site: the archive, tags, feeds. */
class GeneratedLinksTest {

    private static final String LINKS =
            "[Archive](/archive/), [tag](/tags/harbour/#x), [feed](/feed.xml), [home](/), [its feed](/tags/harbour/feed.xml).";

    private static final List<String> ON_THE_WEB = List.of(
            "https://briefing.example/archive/",
            "https://briefing.example/tags/harbour/#x",
            "https://briefing.example/feed.xml",
            "https://briefing.example/",
            "https://briefing.example/tags/harbour/feed.xml");

    @TempDir
    Path folder;

    @Test
    void workInEveryEdition() throws IOException {
        Project project = tagged("", LINKS);

        GenerationReport report = project.generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(project.text("articles/a/index.html"))
                .contains(
                        "<a href=\"../../archive/index.html\">Archive</a>",
                        "<a href=\"../../tags/harbour/index.html#x\">tag</a>",
                        "<a href=\"../../feed.xml\">feed</a>",
                        "<a href=\"../../index.html\">home</a>",
                        "href=\"brief.pdf\"");
        assertThat(pdfLinks(project.output().resolve("articles/a/brief.pdf"))).containsAll(ON_THE_WEB);
        String chapter = chapter(project.output());
        ON_THE_WEB.forEach(address -> assertThat(chapter).contains("href=\"" + address + "\""));
    }

    @Test
    void thatLeadNowhereAreToldBeforeAnythingIsRendered() {
        Project project = tagged("", "[Archive](/archiv/) and [a](/maps/north.html).");

        GenerationReport report = project.generate();

        assertThat(report.published()).isFalse();
        assertThat(report.phases()).doesNotContainKeys("pdf", "epub", "site");
        assertThat(report.diagnostics())
                .containsExactly(
                        Diagnostic.error(
                                "BS-LINK-008",
                                new SourcePosition("content/articles/a.md", 7, 11),
                                "the site has no page '/archiv/', and the content folder no such file",
                                "did you mean '/archive/'?"),
                        Diagnostic.error(
                                "BS-LINK-008",
                                new SourcePosition("content/articles/a.md", 7, 29),
                                "the site has no page '/maps/north.html', and the content folder no such file",
                                "link to a file by its path, or to a page of the site by its address, such as"
                                        + " /search/"));
    }

    /** The address of an article is no link to it, so the next run would refuse the address. */
    @Test
    void thatResembleTheAddressOfAnArticleGetTheFileOfTheArticle() {
        Project project = tagged("", "[North](/articles/norht/).").article("north", "Text.");

        assertThat(project.generate().diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.hint()).contains("did you mean 'north.md'?"));
    }

    /** They were told by a second run, after the missing files. */
    @Test
    void areToldWithMissingFiles() {
        GenerationReport report =
                tagged("", "[Archive](/archiv/), [b](b.md) and ![c](c.png).").generate();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-LINK-008", "BS-LINK-001", "BS-IMG-001");
        assertThat(report.phases()).doesNotContainKeys("pdf", "epub", "site");
    }

    /** An article that cannot be read has tags, of which nobody knows. */
    @Test
    void areNotToldIfPagesMayBeMissing() {
        Project project = tagged("", "[Archive](/archiv/).");
        project.write("content/articles/b.md", "---\ntitle: B\ndate: 2026-01-01\ntags: {\n---\n\nText.\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("BS-LINK-008");
    }

    @Test
    void needASite() {
        assertThat(tagged("editions: [epub]\n", "[Archive](/archive/)")
                        .generate()
                        .diagnostics())
                .extracting(Diagnostic::code, told -> told.hint().orElse(""))
                .containsExactly(tuple("BS-LINK-008", "there is no site: 'editions' of site.yaml leaves it out"));
    }

    /** Files of the content take precedence, and pictures are files. */
    @Test
    void filesAreNoPagesOfTheSite() {
        assertThat(tagged("", "![A](/archive/) [b](/b.csv)").generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("BS-IMG-001", "BS-LINK-001");
    }

    private Project tagged(String keys, String text) {
        return Project.start(folder)
                .write(
                        "content/site.yaml",
                        keys + "title: A Briefing\nbaseUrl: https://briefing.example/\narticleCards: false\n")
                .write(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2026-01-01\ntags: [Harbour]\n---\n\n" + text + "\n");
    }

    private static List<String> pdfLinks(Path pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        links.add(action.getURI());
                    }
                }
            }
        }
        return links;
    }

    private static String chapter(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            Path book = files.filter(file -> file.toString().endsWith(".epub"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(book.toFile())) {
                String name = zip.stream()
                        .map(entry -> entry.getName())
                        .filter(entry -> entry.endsWith("text/a.xhtml"))
                        .findFirst()
                        .orElseThrow();
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
