package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Embargoed content is not published before its time, and is published then. */
class EmbargoTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-29T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-30T05:00:00Z");

    private static final String HELD = """
            ---
            title: Quarry closes for good
            standfirst: A standfirst that nobody may read before Monday.
            date: 2026-11-30
            slug: quarry-closure
            tags: [Limestone]
            section: Industry
            authors: Quentin Zimmermann
            people: [{name: Ulrike Quast, role: owner}]
            %s
            ---
            The quarry above the village shuts its gates after ninety years.

            ![The gates of the quarry](gates.png)

            ## Ninety years of limestone

            Nobody in the village believed it.
            """;

    @TempDir
    Path root;

    private Project project(String release) throws IOException {
        return Project.start(root)
                .write(
                        "content/site.yaml",
                        "title: A Briefing\nbaseUrl: https://briefing.example/\nlanguage: en\ntimeZone: Europe/Berlin\n")
                .article("open", "An article that everybody may read.")
                .write(
                        "content/articles/gates.png",
                        Files.readAllBytes(Path.of("src/test/resources/dev/broadsheet/edition/map.png")))
                .write("content/articles/held.md", HELD.formatted(release))
                .startedAt(SUNDAY);
    }

    @Test
    void noByteOfAnArticleIsInAnyFileBeforeItsTime() throws IOException {
        assertNothingOfIt(project("publishFrom: 2026-11-30 06:00"));
    }

    @Test
    void noByteOfADraftIsInAnyFile() throws IOException {
        assertNothingOfIt(project("draft: true"));
    }

    @Test
    void noByteOfAnArticleIsInAnyFileAfterItsTime() throws IOException {
        assertNothingOfIt(project("expires: 2026-11-29T13:00:00+01:00"));
    }

    /** The front page may name articles before and after their time, so that it can be prepared and builds do not fail later. */
    @Test
    void anEditorMayNameItBeforeAndAfterItsTime() throws IOException {
        Project project = named(project("publishFrom: 2026-11-30 06:00"));
        assertThat(project.generate().diagnostics()).isEmpty();
        assertNothingOfIt(project);

        assertThat(project.startedAt(MONDAY).generate().diagnostics()).isEmpty();
        assertThat(project.published().get("index.html"))
                .containsPattern("class=\"lead-title[^>]*><a href=\"articles/quarry-closure/");
        assertThat(project.published().get("articles/open/index.html")).contains("href=\"../quarry-closure/");

        assertThat(named(project("expires: 2026-11-29T13:00:00+01:00"))
                        .startedAt(MONDAY)
                        .generate()
                        .diagnostics())
                .isEmpty();
    }

    private static Project named(Project project) throws IOException {
        return project.write("content/site.yaml", """
                title: A Briefing
                baseUrl: https://briefing.example/
                language: en
                timeZone: Europe/Berlin
                home:
                  lead: [quarry-closure, open]
                """).write("content/articles/open.md", """
                ---
                title: Open
                date: 2026-01-01
                related: [quarry-closure]
                ---

                Everybody may read it.
                """);
    }

    private void assertNothingOfIt(Project project) throws IOException {
        GenerationReport report = project.generate();

        assertThat(report.published()).isTrue();
        assertThat(report.held()).isEqualTo(1);
        Map<String, String> files = project.published();
        assertThat(files).containsKey("articles/open/index.html");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String all = file.getKey() + "\n" + readable(file.getKey(), file.getValue());
            assertThat(all)
                    .as(file.getKey())
                    .doesNotContainIgnoringCase("quarry")
                    .doesNotContainIgnoringCase("limestone")
                    .doesNotContain("Industry", "Zimmermann", "Quast", "nobody may read", "gates");
            assertThat(file.getValue()).as(file.getKey()).isNotEqualTo(picture());
        }
    }

    private String picture() throws IOException {
        return new String(Files.readAllBytes(root.resolve("content/articles/gates.png")), StandardCharsets.ISO_8859_1);
    }

    /** Returns the bytes of a file as text, or the extracted text of PDFs and e-books, which are compressed. */
    private static String readable(String path, String latin1) throws IOException {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (path.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                all.append(new PDFTextStripper().getText(pdf))
                        .append(pdf.getDocumentInformation().getCOSObject());
            }
        } else if (path.endsWith(".epub")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void timePassingIsAChangeAndTheSameTimeGivesTheSameBytes() throws IOException {
        Project project =
                project("publishFrom: 2026-11-30 06:00\nexpires: 2026-12-24").remembering();
        GenerationReport before = project.generate();
        Map<String, String> without = project.published();

        assertThat(before.due()).contains(MONDAY);
        assertThat(RunSummary.schedule(before))
                .contains(
                        "1 article or page held back; next run due at 2026-11-30T05:00:00Z, by cron in UTC: 0 5 30 11 *");
        assertThat(project.startedAt(MONDAY.minusSeconds(1)).generate().upToDate())
                .isTrue();

        GenerationReport after = project.startedAt(MONDAY).generate();
        assertThat(after.upToDate()).isFalse();
        assertThat(after.changes()).containsExactly("the time, which an article waited for");
        assertThat(after.due()).contains(Instant.parse("2026-12-23T23:00:00Z"));
        assertThat(project.published()).containsKey("articles/quarry-closure/index.html");
        assertThat(project.generate().upToDate()).isTrue();

        GenerationReport over =
                project.startedAt(Instant.parse("2026-12-23T23:00:00Z")).generate();
        assertThat(over.due()).isEmpty();
        assertThat(project.published()).isEqualTo(without);
    }

    @Test
    void linksAndIncludesOfItAreErrors() throws IOException {
        Project project = project("publishFrom: 2026-11-30 06:00")
                .article("open", "See [the quarry](held.md).\n\n{{#include held.md}}");

        GenerationReport report = project.generate();

        assertThat(report.published()).isFalse();
        assertThat(report.diagnostics())
                .extracting(d -> d.code() + " " + d.position() + " " + d.message())
                .containsExactly(
                        "BS-LINK-010 content/articles/open.md:6:18 'articles/held.md' is not published, so readers could not"
                                + " follow the link",
                        "BS-INC-013 content/articles/open.md:8:1 'articles/held.md' is not published, and its text would be"
                                + " in this article");
        assertThat(project.startedAt(MONDAY).generate().diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("BS-LINK-010", "BS-INC-013");
    }

    /** A link with its address was answered with another article, whose name is similar. */
    @Test
    void linksToItsAddressAreErrors() throws IOException {
        Project project = project("publishFrom: 2026-11-30 06:00")
                .article("quarry-closures", "Many.")
                .article("open", "See [the quarry](/articles/quarry-closure/).");

        assertThat(project.generate().diagnostics())
                .extracting(d -> d.code() + " " + d.message())
                .containsExactly(
                        "BS-LINK-010 'articles/held.md' is not published, so readers could not follow the link");
    }

    @Test
    void previewShowsItWithAMarkAndWarnsOfLinks() throws IOException {
        Preview preview = project("publishFrom: 2026-11-30 06:00")
                .article("open", "See [the quarry](held.md).")
                .preview();

        GenerationReport report = preview.generate();

        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("BS-LINK-010");
        assertThat(text(preview, "articles/quarry-closure/index.html"))
                .contains("<p class=\"hold\">Not published before 30 November 2026, 06:00</p>");
        assertThat(text(preview, "index.html")).contains("class=\"hold\"");
    }

    private static String text(Preview preview, String path) {
        return new String(preview.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** A template joins two halves of embargoed text, neither of which is recognized by itself. */
    @Test
    void whatComesInAnotherWayIsFoundBeforeItIsPublished() throws IOException {
        Project project = project("draft: true").write("content/articles/open.md", """
                ---
                title: Open
                date: 2026-01-01
                params: {a: the quarry abo, b: ve the village shuts}
                ---
                Text.
                """);
        project.write("templates/html/partials/cite.ftlh", "<p>${article.params.a!}${article.params.b!}</p>");

        GenerationReport report = project.generate();

        assertThat(report.published()).isFalse();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("BS-TIME-003");
    }

    /** The context of shared text differs, and characters of a tag may equal those of the embargoed text. */
    @Test
    void whatTwoArticlesShareIsNoLeak() throws IOException {
        String shared = "standfirst: A two-day visit to Beijing reopens high-level talks.\n";
        Project project = project("draft: true")
                .write(
                        "content/articles/open.md",
                        "---\ntitle: The talks\ndate: 2026-01-01\n" + shared
                                + "---\n::: sidebar How the hot line came to be {.wide}\nThe first line of\nmany that are shared.\n:::\n")
                .write(
                        "content/articles/held.md",
                        "---\ntitle: More on the quarry\ndate: 2026-01-01\n" + shared
                                + "publishFrom: 2026-12-01\n---\n::: sidebar How the hot line came to be\n"
                                + "The first line of many that are shared.\n:::\n");

        assertThat(project.generate().diagnostics()).isEmpty();
    }

    /** Words of works, data, formats and pairs of values, which output has from public sources. */
    @Test
    void publicWordsInADraftAreNoLeak() throws IOException {
        Project project = project("draft: true")
                .write(
                        "content/works.bib",
                        "@book{q1, title = {The Long Decline of Limestone Villages}, author = {A, B}}")
                .write("content/articles/t.csv", "place,days\nUnited Republic of Tanzania,9.1\nKenya,3\n")
                .write("content/articles/open.md", """
                        ---
                        title: Open
                        date: 2026-01-01
                        bibliography: /works.bib
                        people: [{name: Alexandrina Featherstone, role: Minister of public works}]
                        ---
                        See [@q1]. <math alttext="x"><mi>x</mi></math>

                        ```chart
                        type: bar
                        title: Days by place
                        data: t.csv
                        ```
                        """)
                .write("content/articles/held.md", HELD.formatted("draft: true") + """
                        The Long Decline of Limestone Villages, United Republic of Tanzania, Alexandrina Featherstone, Minister
                        of public works, by Alexandrina Featherstone, http://www.w3.org/1998/Math/MathML,
                        https://jsonfeed.org/version/1.1, http://www.w3.org/2005/Atom, Figure 1 Days by place
                        """);

        GenerationReport report = project.generate();

        assertThat(Project.printed(report)).isEmpty();
        assertThat(report.published()).isTrue();
    }

    /** A comment makes nothing public, and a name in an attribute is a leak too. */
    @Test
    void aNameInAnAttributeIsALeak() throws IOException {
        Project project = project("draft: true")
                .article("open", "Text. <!-- Quarry closes for good -->")
                .write(
                        "templates/html/partials/cite.ftlh",
                        "<p title=\"${'Qua'}<#-- x -->${'rry closes for good'}\">A</p>");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .contains("BS-TIME-003");
    }

    @Test
    void thePortraitOfAPersonWhomOnlyItNamesIsNotPublishedBeforeItsTime() throws IOException {
        Project project = project("publishFrom: 2026-11-30 06:00")
                .write("content/people/ulrike.png", Project.encoded(new BufferedImage(9, 9, 1), "png"))
                .write(
                        "content/site.yaml",
                        "title: A\ntimeZone: Europe/Berlin\npeople: [{name: Ulrike Quast, portrait: people/ulrike.png}]\n");

        project.generate();
        assertThat(project.published()).doesNotContainKey("people/ulrike.png");
        project.startedAt(MONDAY).generate();
        assertThat(project.published()).containsKey("people/ulrike.png");
    }

    @Test
    void anAttachmentHasNoCommentAndNoSlugOfIt() throws IOException {
        Project project = project("publishFrom: 2026-11-30 06:00")
                .write("content/site.yaml", "title: A\npdf: {attachSources: true}\n")
                .write(
                        "content/articles/open.md",
                        "---\ntitle: Open\ndate: 2026-01-01\nrelated: quarry-closure\n---\n\n<!-- Ask Quast. -->\n\nText.\n");
        project.generate();

        byte[] pdf = Files.readAllBytes(project.output().resolve("articles/open/brief.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(Objects.requireNonNull(files.get("open.md"))
                            .getEmbeddedFileUnicode()
                            .toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("# Open\n\n2026-01-01\n\nText.\n");
        }
    }

    @Test
    void aDraftMayHaveFaultsAndAnEndBeforeItsBeginningIsOne() throws IOException {
        assertThat(project("draft: true\nplace: [1]").generate().published()).isTrue();

        GenerationReport report =
                project("publishFrom: 2026-11-30\nexpires: 2026-11-30").generate();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("BS-TIME-001");
        assertThat(project("publishFrom: tomorrow").generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-YAML-044");
    }
}
