package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that reuses results of previous runs writes the same bytes as a clean run. */
@Tag("slow")
class IncrementalTest extends RememberedProject {

    @Test
    void aRunWithoutAChangeMakesNothing() throws IOException {
        assertThat(project.generate().upToDate()).isFalse();
        GenerationReport second = project.generate();

        assertThat(second.upToDate()).isTrue();
        assertThat(second.published()).isTrue();
        assertThat(second.files()).isEqualTo(List.copyOf(project.published().keySet()));
        assertThat(second.phases().keySet()).contains("load").isSubsetOf("load", "compare");
    }

    @Test
    void anEditRebuildsWhatDependsOnIt() throws IOException {
        project.generate();
        project.write("content/articles/a2.md", article(2, 0).replace("Edition 0 of", "Edition one of"));
        GenerationReport report = project.generate();

        assertThat(report.changes()).containsExactly("content/articles/a2.md");
        assertThat(report.explanation())
                .contains(
                        "page articles/a2/index.html: article changed",
                        "pdf articles/a2/brief.pdf: text changed",
                        "text of content/articles/a2.md: content/articles/a2.md changed")
                .noneMatch(line -> line.contains("a1/") || line.contains("a3/brief") || line.contains("a4/brief"))
                .noneMatch(line -> line.startsWith("card"));
        assertSameAsClean();
    }

    @Test
    void aLongTextIsTakenUpAsAShortOneIs() throws IOException {
        String paragraphs = "A paragraph of which there are many, each with the same words.\n\n".repeat(2_000);
        project.write("content/articles/a3.md", article(3, 0) + "\n" + paragraphs);
        project.generate();
        project.write("content/articles/a2.md", article(2, 1));

        assertThat(project.generate().explanation())
                .filteredOn(line -> line.startsWith("text of") || line.startsWith("pdf"))
                .noneMatch(line -> line.contains("a3"));
        assertSameAsClean();
    }

    @Test
    void aPictureRebuildsWhatShowsIt() throws IOException {
        project.generate();
        project.write("content/articles/plan.svg", picture(1));
        GenerationReport report = project.generate();

        assertThat(report.explanation())
                .contains("pdf articles/a1/brief.pdf: a file that it refers to changed")
                .noneMatch(line -> line.startsWith("pdf articles/a2"));
        assertSameAsClean();
    }

    /** The preview is generated from the e-book, and depends on its key in the configuration. */
    @Test
    void aPreviewOfTheBookFollowsTheBook() throws IOException {
        project.generate();
        for (String more : List.of("epub: {preview: true}\n", "epub: {preview: true}\nrights: Ours\n", "")) {
            project.write("content/site.yaml", SITE + more);
            project.write("content/articles/a2.md", article(2, more.length()));
            project.generate();

            assertThat(project.published().keySet().stream().anyMatch(path -> path.startsWith("read/")))
                    .isEqualTo(!more.isEmpty());
            assertSameAsClean();
        }
    }

    @Test
    void aPartRebuildsWhatIncludesIt() throws IOException {
        project.write("content/_parts/method.md", "We ask.\n\n{{#include _more.md}}\n");
        project.write("content/_parts/_more.md", "Twice.\n");
        project.write("content/articles/a4.md", article(4, 0) + "\n{{#include ../_parts/method.md}}\n");
        project.generate();
        project.write("content/_parts/_more.md", "Three times.\n");
        GenerationReport report = project.generate();

        assertThat(report.changes()).containsExactly("content/_parts/_more.md");
        assertThat(report.explanation())
                .contains(
                        "pdf articles/a4/brief.pdf: text changed",
                        "text of content/articles/a4.md: content/_parts/_more.md changed")
                .noneMatch(line -> line.startsWith("text of") && !line.contains("a4.md"))
                .noneMatch(line -> line.contains("a1/brief") || line.contains("a2/brief") || line.contains("a3/brief"));
        assertSameAsClean();
    }

    /** A work, a citation and the order of chapters change the pages that show it; no other chapter is parsed again. */
    @Test
    void chaptersThatShareAListOfWorksFollowEachOther() throws IOException {
        String site = SITE + "bibliography: works.bib\nreferences: end-of-book\n";
        String works = """
                @book{lee, author = {Ann Lee}, title = {Tides}, year = 1999}
                @book{lee2, author = {Ann Lee}, title = {Zones}, year = 1999}
                @book{berg, author = {Bo Berg}, title = {Banks}, year = 2001}
                """;
        project.write("content/site.yaml", site).write("content/works.bib", works);
        project.write("content/chapters/a.md", "# One\n\nAs @lee says.\n");
        project.write("content/chapters/b.md", "# Two\n\nAs @berg says.\n");
        project.write("content/chapters/c.md", "# Three\n\nNothing.\n");
        project.generate();

        project.write("content/chapters/b.md", "# Two\n\nAs @berg and @lee2 say.\n");
        assertThat(project.generate().explanation())
                .contains("text of content/chapters/b.md: content/chapters/b.md changed")
                .noneMatch(line -> line.startsWith("text of") && !line.contains("b.md"))
                .anyMatch(line -> line.startsWith("page a/index.html"))
                .anyMatch(line -> line.startsWith("page references/index.html"))
                .noneMatch(line -> line.startsWith("page c/index.html") && line.contains("chapter"));
        assertThat(project.published().get("a/index.html")).contains(">1999a</a>");
        assertSameAsClean();

        project.write("content/works.bib", works.replace("Banks", "Barriers"));
        assertThat(project.generate().explanation())
                .anyMatch(line -> line.startsWith("page references/index.html"))
                .noneMatch(line -> line.matches("page [ab]/index.html: .*chapter.*"));
        assertSameAsClean();

        project.write("content/site.yaml", site + "contents: {chapters: [c.md, b.md, a.md]}\n");
        project.generate();
        assertThat(project.published().get("references/index.html")).contains("citation: 3 One\"");
        assertSameAsClean();

        project.write("content/site.yaml", SITE + "bibliography: works.bib\n");
        project.generate();
        assertThat(project.published()).doesNotContainKey("references/index.html");
        assertSameAsClean();
    }

    @Test
    void dataRebuildWhatTheyAreDrawnAndToldIn() throws IOException {
        project.write("content/articles/rates.csv", "year,rate\n2023,7.7\n2024,4.5\n");
        project.write(
                "content/articles/a3.md",
                article(3, 0) + "\n```chart\ntype: line\ntitle: Rates fall\ndata: rates.csv\n```\n");
        project.write(
                "content/articles/a4.md", article(4, 0) + "\nIt is {{data rates.csv: year=2024 | percent}} now.\n");
        project.generate();
        project.write("content/articles/rates.csv", "year,rate\n2023,7.7\n2024,5.5\n");
        GenerationReport report = project.generate();

        assertThat(report.explanation())
                .contains(
                        "pdf articles/a3/brief.pdf: text changed",
                        "pdf articles/a4/brief.pdf: text changed",
                        "text of content/articles/a3.md: content/articles/rates.csv changed",
                        "text of content/articles/a4.md: content/articles/rates.csv changed")
                .noneMatch(line -> line.startsWith("text of") && (line.contains("a1.md") || line.contains("a2.md")))
                .noneMatch(line -> line.contains("a1/brief") || line.contains("a2/brief"));
        assertThat(project.text("articles/a4/index.html")).contains("It is 5.5% now.");
        assertSameAsClean();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyEditsTheOutputIsThatOfACleanRun(long seed) throws IOException {
        Random random = new Random(seed);
        Preview preview = project.preview();
        preview.generate();
        project.generate();
        for (int step = 0; step < 4; step++) {
            int edits = 1 + random.nextInt(2);
            for (int i = 0; i < edits; i++) {
                edit(random, step + 1);
            }
            GenerationReport live = preview.generate();
            if (project.generate().published()) {
                assertSameAsClean();
                assertThat(files(preview, live)).isEqualTo(project.published());
            }
        }
    }

    /** Returns the files of a process that has built each edition. */
    private static Map<String, String> files(Preview preview, GenerationReport report) {
        Map<String, String> files = new TreeMap<>();
        report.files()
                .forEach(path ->
                        files.put(path, new String(preview.file(path).orElseThrow(), StandardCharsets.ISO_8859_1)));
        return files;
    }

    private void edit(Random random, int edition) throws IOException {
        int number = 1 + random.nextInt(6);
        Path file = folder.resolve("kept/content/articles/a" + number + ".md");
        switch (random.nextInt(7)) {
            case 0 -> project.write("content/articles/plan.svg", picture(edition));
            case 1 -> project.write("content/site.yaml", SITE + "description: Edition " + edition + "\n");
            case 2 -> project.write("templates/tokens.css", ":root { --color-accent: #12345" + edition + "; }\n");
            case 3 -> project.write("templates/html/partials/footer.ftlh", "<footer>" + edition + "</footer>\n");
            case 4 -> Files.deleteIfExists(file);
            case 5 -> rename(file, edition);
            default -> project.write("content/articles/a" + number + ".md", article(number, edition));
        }
    }

    /** Pages are updated when data of other articles on them change; each line is an edit of an article, a page or the site. */
    @Test
    void afterEachChangeOfWhatOthersTellOfItTheOutputIsThatOfACleanRun() throws IOException {
        String site = SITE + "editions: [site]\n";
        String article =
                "---\ntitle: Report 2\ndate: 2026-03-02\ntags: [harbour]\npeople:\n  - name: Ana Sousa\n---\nText.\n";
        String about = "---\ntitle: About\n---\nWho we are.\n";
        project.write("content/site.yaml", site).write("content/articles/a2.md", article);
        project.write(
                "content/articles/plan.png",
                Files.readAllBytes(Path.of("src/test/resources/dev/broadsheet/edition/map.png")));
        project.write("content/articles/a3.fr.md", "---\ntitle: Rapport\ndate: 2026-03-03\n---\nTexte.\n");
        Preview preview = project.preview();
        for (String line : List.of(
                "title: Another report",
                "kicker: Dispatch",
                "standfirst: In short.",
                "date: 2026-03-09",
                "updated: 2026-03-08",
                "tags: [harbour, tide]",
                "tags: [Harbour]",
                "section: World",
                "series: Tides",
                "authors: [Ana Sousa]",
                "place: Lisbon",
                "language: fr",
                "slug: elsewhere",
                "aliases: [old/place.html]",
                "people: [{name: Ana Sousa, role: mayor}]",
                "people: [{name: Bo Lund}]",
                "corrections: [{date: 2026-03-05, text: It was Tuesday.}]",
                "params: {mood: calm}")) {
            String key = line.substring(0, line.indexOf(':') + 1);
            project.write("content/articles/a2.md", without(key, article).replace("---\nText", line + "\n---\nText"));
            assertSameInBothWays(preview, line);
        }
        project.write("content/articles/a2.md", article + "\n## A heading\n\n![A plan](plan.svg)\n");
        assertSameInBothWays(preview, "a heading and a picture");
        for (String line : List.of("title: Who", "kicker: Us", "order: 1", "slug: us", "params: {mood: calm}")) {
            String key = line.substring(0, line.indexOf(':') + 1);
            project.write("content/pages/about.md", without(key, about).replace("---\nWho", line + "\n---\nWho"));
            assertSameInBothWays(preview, line);
        }
        for (String line : List.of(
                "description: News.",
                "publisher: The House",
                "rights: Ours",
                "pageSize: 2",
                "articleType: Report",
                "sections: [World, Sport]",
                "card: false",
                "card: articles/plan.png",
                "articleCards: false",
                "markdown: false",
                "checksums: false",
                "languages: [en, fr]",
                "params: {mood: calm}",
                "permalinks: {articles: \"{year}/{slug}\"}",
                "baseUrl: https://example.net/")) {
            String key = line.substring(0, line.indexOf(':') + 1);
            project.write("content/site.yaml", without(key, site) + line + "\n");
            assertSameInBothWays(preview, line);
        }
    }

    /** Returns front matter without a key and its indented value. */
    private static String without(String key, String text) {
        return text.replaceFirst("(?m)^" + key + ".*\\R(  .*\\R)*", "");
    }

    private void assertSameInBothWays(Preview preview, String change) throws IOException {
        assertThat(project.generate().published()).as(change).isTrue();
        Map<String, String> live = files(preview, preview.generate());
        Path copy = copyOfTheSources();
        Project clean = Project.in(copy);
        clean.generate();
        assertThat(project.published()).as(change).isEqualTo(clean.published());
        assertThat(live).as(change).isEqualTo(clean.published());
    }

    private static void rename(Path file, int edition) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("moved-" + edition + "-" + file.getFileName()));
        }
    }
}
