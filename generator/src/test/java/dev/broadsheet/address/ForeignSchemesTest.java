package dev.broadsheet.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.Project;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No output has an address with a scheme that is not allowed, wherever an author wrote it and however it is hidden. Whatever the
 * build refuses is taken out, until the rest is published.
 */
class ForeignSchemesTest {

    private static final int ROUNDS = 6;

    /** Lines of articles; {@code %s} is the address as markup, {@code #} a number. */
    private static final List<String> IN_TEXT = List.of(
            "[words](<%s>)",
            "[words](%s)",
            "![a picture](<%s>)",
            "[words][r#] and ![a][r#]. [r#]: <%s>",
            "<%s>",
            "[![a](<%s>)](<%s>)",
            "![a](dot.svg){source=\"%s\" credit=\"Ada\"}",
            "![A film](film.mp4){poster=\"%s\" captions=\"%s\" transcript=\"%s\"}",
            "[words](<%s> \"a title\"){.ref}",
            "[](<%s>)",
            "Words[^n#]. [^n#]: A [note](<%s>)",
            "<a href=\"%s\">words</a>",
            "<a href='%s' ping='%s'>words</a>",
            "<A HREF=%s>words</A>",
            "<p><img src=\"%s\" alt=\"a\"></p>",
            "<p><img src=\"dot.svg\" alt=\"a\" source=\"%s\" credit=\"Bo\" srcset=\"%s 2x\"></p>",
            "<p><img src=\"film.mp4\" alt=\"a\" poster=\"%s\" captions=\"%s\"></p>",
            "<blockquote cite=\"%s\"><p><q cite=\"%s\">x</q><ins cite=\"%s\">y</ins></p></blockquote>",
            "<form action=\"%s\"><button formaction=\"%s\">x</button></form>",
            "<object data=\"%s\">x</object><embed src=\"%s\"><iframe src=\"%s\" srcdoc=\"%s\"></iframe>",
            "<video src=\"%s\" poster=\"%s\">x</video><audio src=\"%s\">x</audio>",
            "<svg><a xlink:href=\"%s\" href=\"%s\"><text>x</text></a><use href=\"%s\"/><image href=\"%s\"/></svg>",
            "<svg><a><animate attributeName=\"href\" values=\"%s\" to=\"%s\" from=\"%s\"/><text>x</text></a></svg>",
            "<math href=\"%s\"><mi xlink:href=\"%s\" href=\"%s\">x</mi><maction actiontype=\"%s\"><mi>y</mi></maction></math>",
            "<math><annotation-xml encoding=\"text/html\"><a href=\"%s\">x</a></annotation-xml><mi>x</mi></math>",
            "<base href=\"%s\"><link rel=\"stylesheet\" href=\"%s\"><meta http-equiv=\"refresh\" content=\"0;url=%s\">",
            "<p style=\"background:url(%s)\">x</p><table background=\"%s\"><tr><td background=\"%s\">x</td></tr></table>",
            "<map><area href=\"%s\"></map><a href=\"x.md\" href=\"%s\">x</a>",
            "Words [of a work](<%s>){href=\"%s\" src=\"%s\"}");

    /** What trusted files may have, since they may have scripts as well. */
    private static final Pattern RUNS = Pattern.compile("animate|srcdoc|srcset|ping=|style=|http-equiv");

    private static final List<String> IN_SVG = List.of(
            "<a href=\"%s\"><text>x</text></a>",
            "<a xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"%s\"><text>x</text></a>",
            "<image href=\"%s\"/><use href=\"%s\"/>",
            "<a><set attributeName=\"href\" to=\"%s\"/><animate attributeName=\"xlink:href\" values=\"%s\"/><text>x</text></a>",
            "<rect fill=\"url(%s)\" style=\"fill:url(%s)\"/>",
            "<style>rect { fill: url(%s) } @import url(%s);</style>",
            "<a xml:base=\"%s\" href=\"#x\"><text>x</text></a>");

    /** Files of a project by path, each with its lines; empty for a line that was refused. */
    private final Map<String, List<String>> files = new TreeMap<>();

    private final List<String> refused = new ArrayList<>();

    private void add(String path, List<String> lines) {
        files.put(path, new ArrayList<>(lines));
    }

    private String inText(String line, HostileAddresses addresses, int number) {
        StringBuilder out = new StringBuilder();
        for (String part : line.replace("#", String.valueOf(number)).split("(?<=%s)", -1)) {
            out.append(part.endsWith("%s") ? part.replace("%s", addresses.inMarkup(addresses.next())) : part);
        }
        return out.toString()
                .replace(" [r" + number, "\n\n[r" + number)
                .replace(" [^n" + number + "]:", "\n\n[^n" + number + "]:");
    }

    private static List<String> article(String keys) {
        return new ArrayList<>(List.of("---", "title: An article", "date: 2026-01-01", keys, "---", ""));
    }

    private static String quoted(String pattern, HostileAddresses addresses) {
        return pattern.formatted(HostileAddresses.quoted(addresses.next()));
    }

    private void write(Random random, int share) {
        HostileAddresses addresses = new HostileAddresses(random);
        for (int i = 0; i < 10 * share; i++) {
            boolean trusted = i % 3 == 2;
            List<String> lines = article("standfirst: The first");
            for (int j = 0; j < 3 * IN_TEXT.size(); j++) {
                String line = IN_TEXT.get(j % IN_TEXT.size());
                if (!(trusted && RUNS.matcher(line).find())) {
                    lines.addAll(List.of(inText(line, addresses, j).split("\n", -1)));
                    lines.add("");
                }
            }
            add("content/articles/" + (trusted ? "trusted/" : "") + "text-" + i + ".md", lines);
        }
        for (int i = 0; i < 3 * share; i++) {
            List<String> svg =
                    new ArrayList<>(List.of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"));
            for (int j = 0; j < 2 * IN_SVG.size(); j++) {
                svg.add(inText(IN_SVG.get(j % IN_SVG.size()), addresses, j)
                        .replace("&Tab;", "&#9;")
                        .replace("&NewLine;", "&#10;")
                        .replace("&colon;", "&#58;")
                        .replace("&lpar;", "("));
            }
            svg.add("</svg>");
            add("content/articles/drawing-" + i + ".svg", svg);
            List<String> shown = article("picture: drawing-" + i + ".svg");
            shown.add("![a drawing](drawing-" + i + ".svg)");
            add("content/articles/drawn-" + i + ".md", shown);
        }
        writeData(addresses);
        writeFrontMatter(addresses);
        writeSite(addresses);
    }

    private void writeData(HostileAddresses addresses) {
        List<String> bib = new ArrayList<>();
        List<String> json = new ArrayList<>();
        List<String> cited = article("sources: [\"@b0\", \"@b1\", \"@j0\", \"@j1\"]");
        for (int i = 0; i < 20; i++) {
            String key = i % 2 == 0 ? "url" : "doi";
            bib.add("@misc{b" + i + ", title = {Work}, year = {2020}, " + key + " = {"
                    + addresses
                            .next()
                            .replaceAll("[^\\x20-\\x7E\\xA0-\\uFFFF]", " ")
                            .replace("\\", "") + "}}");
            json.add((i == 0 ? "[" : ",") + "{\"id\":\"j" + i + "\",\"type\":\"book\",\"title\":\"Work\",\""
                    + (i % 2 == 0 ? "URL" : "DOI") + "\":" + HostileAddresses.quoted(addresses.next()) + "}");
            cited.add("Said [@b" + i + "; @j" + i + "].");
        }
        json.add("]");
        add("content/works.bib", bib);
        add("content/works.json", json);
        add("content/articles/cited.md", cited);
    }

    private void writeFrontMatter(HostileAddresses addresses) {
        for (int i = 0; i < 20; i++) {
            List<String> lines = article(quoted(
                    i % 4 == 0 ? "picture: %s" : "sources: [{title: \"A source\", url: %s}, {title: Another}]",
                    addresses));
            lines.add("Text.");
            add("content/articles/front-" + i + ".md", lines);
        }
    }

    private void writeSite(HostileAddresses addresses) {
        List<String> site = new ArrayList<>(List.of(
                "title: A Briefing",
                "baseUrl: https://briefing.example/",
                "language: en",
                "newsletter: true",
                "bibliography: [works.bib, works.json]",
                "remotePictures: keep",
                "trusted: [path: articles/trusted/]",
                "menus:",
                "  main:",
                "    - {title: Home, link: /}"));
        for (int i = 0; i < 20; i++) {
            site.add(quoted("    - {title: Entry, link: %s}", addresses));
        }
        site.add("people:");
        site.add("  - {name: Ada, links: [{title: Page, url: \"https://example.org/\"}]}");
        for (int i = 0; i < 10; i++) {
            site.add(quoted("  - {name: Person " + i + ", links: [{title: Page, url: %s}]}", addresses));
            site.add(quoted("  - {name: Person " + (10 + i) + ", portrait: %s}", addresses));
        }
        site.add("credits:");
        site.add("  - {path: articles/dot.svg, credit: Ada}");
        site.add("externalLinks:");
        site.add("  - {path: std/, url: \"https://example.org/std/\"}");
        for (int i = 0; i < 5; i++) {
            site.add(quoted("  - {path: e" + i + "/, url: %s}", addresses));
        }
        add("content/site.yaml", site);
    }

    private GenerationReport generate(Project project) {
        files.forEach((path, lines) -> project.write(path, String.join("\n", lines) + "\n"));
        return new Generator(project.options()).generate();
    }

    /** Takes out the lines with errors; the address may be in another line of the same paragraph. */
    private void takeOut(Diagnostic error) {
        String path = error.position().file();
        if (path.endsWith("/cited.md")) {
            takeOutOfWorks(error.message());
            return;
        }
        List<String> lines = files.getOrDefault(path, List.of());
        assertThat(lines).as(error.toString()).isNotEmpty();
        int at = Math.min(lines.size(), Math.max(1, error.position().line())) - 1;
        assertThat(lines.get(at)).as("lines of " + error).isNotNull();
        refused.add(lines.get(at));
        lines.set(at, path.endsWith(".md") ? at == 3 ? "kicker: None" : "x" : without(path, lines.get(at)));
    }

    /** Takes the address that a message names out of the bibliographies. */
    private void takeOutOfWorks(String message) {
        Matcher named = Pattern.compile("trip\\([0-9]+\\)").matcher(message);
        assertThat(named.find()).as(message).isTrue();
        refused.add(message);
        for (String path : List.of("content/works.bib", "content/works.json")) {
            Objects.requireNonNull(files.get(path))
                    .replaceAll(line -> line.contains(named.group()) ? without(path, line) : line);
        }
    }

    private static String without(String path, String line) {
        return path.endsWith(".yaml") ? "" : line.replaceAll("(url|doi|URL|DOI)", "note");
    }

    private void publish(Project project, long seed) {
        List<Diagnostic> last = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            GenerationReport report = generate(project);
            List<Diagnostic> errors = report.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            assertThat(errors)
                    .as("seed " + seed)
                    .noneMatch(error -> error.code().startsWith("BS-INTERNAL"));
            if (report.published()) {
                return;
            }
            errors.forEach(this::takeOut);
            last = errors;
        }
        throw new AssertionError("seed " + seed + ": nothing is published, due to " + last);
    }

    @Tag("net")
    @Test
    void areInNoOutput(@TempDir Path folder) throws IOException {
        long seed = Long.getLong("nets.seed", 1);
        write(new Random(seed), Integer.getInteger("nets.share", 1));
        Project project = Project.in(folder)
                .write("content/articles/x.md", "---\ntitle: X\ndate: 2026-01-01\n---\n\nX.\n")
                .write("content/articles/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
                .write("content/articles/film.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom");
        publish(project, seed);

        assertThat(refused).as("seed " + seed).hasSizeGreaterThan(200);
        assertThat(PublishedSchemes.in(folder.resolve("target/site")))
                .as("seed " + seed)
                .isEmpty();
    }

    /** Writes a PDF to which a text is attached. */
    private static void attach(Path file, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("a.md");
            attached.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a.md", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(file.toFile());
        }
    }

    @Test
    void areFoundWhereTheyAre(@TempDir Path folder) throws IOException {
        Project.in(folder)
                .write("a.html", "<a href='java\nscript:x'>a</a><img srcset='a.png, data:x 2x'><p onclick=x>")
                .write("b.xml", "<content>&lt;a href=\"&#x2003;vbscript:x\"&gt;</content>")
                .write("c.json", "{\"url\": \"\\u2003file:x\", \"html\": \"<a href=\\\"blob:x\\\">\"}")
                .write("d.md", "[a](<javascript:x>) \\<data:x> <https://e.example>\n\n[r]: ftp:x\n")
                .write("e.txt", "javascript:x\n[1] javascript:x\n")
                .write("f.html", "<script type='application/ld+json'>{\"url\": \"file:x\"}</script>");
        attach(folder.resolve("g.pdf"), "[a](javascript:x)");

        assertThat(PublishedSchemes.in(folder).stream()
                        .map(found -> found.substring(0, 1))
                        .collect(Collectors.joining()))
                .isEqualTo("aaabccddefg");
        assertThat(IntStream.range(0, 50).mapToObj(i -> new HostileAddresses(new Random(i)).next()))
                .allSatisfy(address -> assertThat(Address.read(address)).isEmpty());
    }
}
