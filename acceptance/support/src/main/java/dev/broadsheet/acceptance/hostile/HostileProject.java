package dev.broadsheet.acceptance.hostile;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project whose every place for text and addresses holds hostile ones. Whatever the build refuses is taken out, until the rest
 * is published. On their pages of the site, and only there, files whose names begin with {@code runs-} may run scripts.
 */
public final class HostileProject {

    private static final int ROUNDS = 6;
    private static final String DOT = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    private final Path root;
    private final HostileAddresses addresses;
    private final HostileLines lines;

    /** Files of the project by path, each with its lines; empty for a line that was refused. */
    private final Map<String, List<String>> files = new TreeMap<>();

    private final List<String> refused = new ArrayList<>();

    private HostileProject(Path root, Random random) {
        this.root = root;
        this.addresses = new HostileAddresses(random);
        this.lines = new HostileLines(random, addresses);
    }

    /**
     * Writes and publishes a project in an empty folder.
     *
     * @param share multiplies the number of articles
     * @throws IllegalStateException if the build fails in itself, or in the end publishes nothing
     */
    public static HostileProject make(Path root, long seed, int share) throws IOException {
        HostileProject project = new HostileProject(root, new Random(seed));
        project.write(share);
        project.publish();
        return project;
    }

    /** Returns the output folder. */
    public Path output() {
        return root.resolve("site");
    }

    /** Returns the lines that the build refused. */
    public List<String> refused() {
        return refused;
    }

    private void add(String path, List<String> lines) {
        files.put(path, new ArrayList<>(lines));
    }

    private static List<String> article(String keys) {
        return new ArrayList<>(List.of("---", "title: An article", "date: 2026-01-01", keys, "---", ""));
    }

    private String quoted(String pattern) {
        return pattern.formatted(HostileAddresses.quoted(addresses.next()));
    }

    private void write(int share) {
        for (int i = 0; i < 7 * share; i++) {
            writeText("text-" + i, false);
        }
        for (int i = 0; i < 3 * share; i++) {
            writeText("trusted/trusted-" + i, false);
            writeText("trusted/runs-" + i, true);
            writeTangles("tangle-" + i);
            writeTangles("trusted/runs-tangle-" + i);
            writePicture("drawing-" + i);
        }
        writeData();
        writeFrontMatter();
        writeSite();
        add("content/articles/x.md", List.of("---", "title: X", "date: 2026-01-01", "---", "", "X."));
        add("content/articles/dot.svg", List.of(DOT));
        add("content/articles/film.mp4", List.of("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"));
    }

    private void writeText(String name, boolean runs) {
        List<String> text = article("standfirst: The first");
        for (int i = 0; i < 3 * HostileLines.kinds(); i++) {
            if (runs || !name.startsWith("trusted/") || !HostileLines.mayRun(i)) {
                text.addAll(List.of(lines.inText(i).split("\n", -1)));
                text.add("");
            }
        }
        add("content/articles/" + name + ".md", text);
    }

    private void writeTangles(String name) {
        List<String> text = article("standfirst: The first");
        for (int i = 0; i < 60; i++) {
            text.addAll(List.of(lines.tangle().split("\n", -1)));
            text.add("");
        }
        add("content/articles/" + name + ".md", text);
    }

    private void writePicture(String name) {
        List<String> svg = new ArrayList<>(List.of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"));
        for (int i = 0; i < 2 * HostileLines.kindsInSvg(); i++) {
            svg.add(lines.inSvg(i));
        }
        svg.add("</svg>");
        add("content/articles/" + name + ".svg", svg);
        List<String> shown = article("picture: " + name + ".svg");
        shown.add("![a drawing](" + name + ".svg)");
        add("content/articles/" + name + ".md", shown);
    }

    private void writeData() {
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

    private void writeFrontMatter() {
        for (int i = 0; i < 20; i++) {
            List<String> lines = article(
                    quoted(i % 4 == 0 ? "picture: %s" : "sources: [{title: \"A source\", url: %s}, {title: Another}]"));
            lines.add("Text.");
            add("content/articles/front-" + i + ".md", lines);
        }
    }

    private void writeSite() {
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
            site.add(quoted("    - {title: Entry, link: %s}"));
        }
        site.add("people:");
        site.add("  - {name: Ada, links: [{title: Page, url: \"https://example.org/\"}]}");
        for (int i = 0; i < 10; i++) {
            site.add(quoted("  - {name: Person " + i + ", links: [{title: Page, url: %s}]}"));
            site.add(quoted("  - {name: Person " + (10 + i) + ", portrait: %s}"));
        }
        site.add("credits:");
        site.add("  - {path: articles/dot.svg, credit: Ada}");
        site.add("externalLinks:");
        site.add("  - {path: std/, url: \"https://example.org/std/\"}");
        for (int i = 0; i < 5; i++) {
            site.add(quoted("  - {path: e" + i + "/, url: %s}"));
        }
        add("content/site.yaml", site);
    }

    /** Takes out the lines with errors; the address may be in another line of the same paragraph. */
    private void takeOut(Diagnostic error) {
        String path = error.position().file();
        if (path.endsWith("/cited.md")) {
            takeOutOfWorks(error.message());
            return;
        }
        if (error.code().startsWith("BS-INTERNAL") || !files.containsKey(path)) {
            throw new IllegalStateException(error.toString());
        }
        List<String> text = Objects.requireNonNull(files.get(path));
        int at = Math.min(text.size(), Math.max(1, error.position().line())) - 1;
        refused.add(text.get(at));
        text.set(at, path.endsWith(".md") ? at == 3 ? "kicker: None" : "x" : without(path, text.get(at)));
    }

    /** Takes the address that a message names out of the bibliographies. */
    private void takeOutOfWorks(String message) {
        Matcher named = Pattern.compile("trip\\([0-9]+\\)").matcher(message);
        if (!named.find()) {
            throw new IllegalStateException(message);
        }
        refused.add(message);
        for (String path : List.of("content/works.bib", "content/works.json")) {
            Objects.requireNonNull(files.get(path))
                    .replaceAll(line -> line.contains(named.group()) ? without(path, line) : line);
        }
    }

    private static String without(String path, String line) {
        return path.endsWith(".yaml") ? "" : line.replaceAll("(url|doi|URL|DOI)", "note");
    }

    private void publish() throws IOException {
        List<Diagnostic> last = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            GenerationReport report = generate();
            if (report.published()) {
                return;
            }
            last = report.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            last.forEach(this::takeOut);
        }
        throw new IllegalStateException("nothing is published, due to " + last);
    }

    private GenerationReport generate() throws IOException {
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, String.join("\n", file.getValue()) + "\n");
        }
        return new Generator(new GeneratorOptions(
                        root,
                        root.resolve("content"),
                        root.resolve("templates"),
                        output(),
                        root.resolve("report"),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-03T00:00:00Z")),
                        Severity.ERROR))
                .generate();
    }
}
