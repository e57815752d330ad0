package dev.broadsheet.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in front matter, in {@code site.yaml} and in types of files are reported at their line, with a hint that names the cure. */
@Tag("net")
class YamlMistakesTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);
    private static final String ODD = "\u00A0\u2003\u202F\u3000\u200B\u2060\uFEFF\u00AD";

    private static final List<String> ENTRIES = List.of(
            "kicker: From the harbour",
            "standfirst: The tide rose, and nobody had asked it to.",
            "authors: [Ann Berg, Bob Holm]",
            "updated: 2026-01-02",
            "language: en-GB",
            "section: World",
            "series: Tides",
            "featured: true",
            "priority: 3",
            "sources:\n  - title: A book\n    url: https://example.org/",
            "people:\n  - name: Ann Berg\n    role: Minister",
            "tags:\n  - one\n  - two",
            "timeline:\n  - date: 2025-12-31\n    text: It rose.");

    /** Keys of other programs in front matter, and what the hint says. */
    private static final Map<String, String> FRONT = Map.ofEntries(
            Map.entry("weight: 10", "'priority'"),
            Map.entry("author: Ann", "'authors'"),
            Map.entry("description: Text", "'standfirst'"),
            Map.entry("lastmod: 2026-01-02", "'updated'"),
            Map.entry("last_modified_at: 2026-01-02", "'updated'"),
            Map.entry("categories: [a]", "'section'"),
            Map.entry("cover: a.png", "'picture'"),
            Map.entry("redirect_from: /a/", "'aliases'"),
            Map.entry("permalink: /a/", "'slug'"),
            Map.entry("published: false", "draft"),
            Map.entry("sidebar_position: 2", "'order'"),
            Map.entry("toc: true", "delete it"),
            Map.entry("hide_title: true", "params"),
            Map.entry("cssclasses: wide", "theme"),
            Map.entry("comments: true", "delete"));

    private static final Map<String, String> SITE = Map.of(
            "site_name: A", "'title'",
            "paginate: 10", "'pageSize'",
            "theme: material", "templates/",
            "plugins: [search]", "delete it",
            "favicon: a.ico", "templates/static/favicon",
            "markdown_extensions: [toc]", "delete it",
            "nav: [a.md]", "'menus'",
            "copyright: A", "'rights'");

    @TempDir
    Path folder;

    private final List<String> missed = new ArrayList<>();

    @Test
    void misspeltKeys() throws IOException {
        for (int run = 0; run < 150 * SHARE; run++) {
            Random random = new Random(SEED * 1_000_003 + run);
            List<String> lines = frontMatter(random);
            List<Integer> keys = lines.stream()
                    .filter(line -> line.matches("[a-z]{6,}:.*"))
                    .map(lines::indexOf)
                    .toList();
            int at = keys.get(random.nextInt(keys.size()));
            String key = lines.get(at).substring(0, lines.get(at).indexOf(':'));
            lines.set(at, misspelt(key, random) + lines.get(at).substring(key.length()));
            check(article(lines), at + 1, "'" + key + "'", lines, run);
        }
        assertThat(missed).isEmpty();
    }

    /** Changes a key in its middle, by which it does not become another. */
    private static String misspelt(String key, Random random) {
        int at = 2 + random.nextInt(key.length() - 4);
        return switch (random.nextInt(3)) {
            case 0 -> key.substring(0, at) + "q" + key.substring(at);
            case 1 -> key.substring(0, at) + "z" + key.substring(at + 1);
            default ->
                key.substring(0, at)
                        + key.charAt(at + 1)
                        + key.charAt(at)
                        + "j".repeat(key.charAt(at) == key.charAt(at + 1) ? 1 : 0)
                        + key.substring(at + 2);
        };
    }

    @Test
    void oddSpaces() throws IOException {
        for (int run = 0; run < 200 * SHARE; run++) {
            Random random = new Random(SEED * 1_000_003 + run);
            List<String> lines = frontMatter(random);
            int at = 1 + random.nextInt(lines.size() - 1);
            char odd = ODD.charAt(random.nextInt(ODD.length()));
            lines.set(at, spoilt(lines.get(at), odd, random));
            String code = String.format("U+%04X", (int) odd);
            List<Diagnostic> found = article(lines);
            boolean markAtBegin = at == 1 && odd == '\uFEFF' && lines.get(1).charAt(0) == odd; // belongs there in YAML
            if (!markAtBegin
                    && found.stream().noneMatch(d -> d.position().line() == at + 1 && text(d).contains(code))) {
                missed.add("seed %d, run %d, line %d, %s:%n%s%n%s".formatted(SEED, run, at + 1, code, lines, found));
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Puts an odd space where YAML has structure: into the indentation, into a key, or behind a colon or a hyphen. */
    private static String spoilt(String line, char odd, Random random) {
        int content = line.length() - line.stripLeading().length();
        int colon = line.indexOf(": ");
        int hyphen = line.indexOf("- ");
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, content) + odd + line.substring(content);
            case 1 -> content == 0 ? odd + line : String.valueOf(odd).repeat(content) + line.substring(content);
            case 2 -> colon < 0 ? odd + line : line.substring(0, colon + 1) + odd + line.substring(colon + 2);
            default ->
                hyphen >= 0 && hyphen == content
                        ? line.substring(0, hyphen + 1) + odd + line.substring(hyphen + 2)
                        : line.substring(0, content + 1) + odd + line.substring(content + 1);
        };
    }

    @Test
    void keysOfOtherPrograms() throws IOException {
        for (int run = 0; run < SHARE; run++) {
            Random random = new Random(SEED * 1_000_003 + run);
            for (Map.Entry<String, String> key : FRONT.entrySet()) {
                List<String> lines = frontMatter(random);
                int at = lines.indexOf("date: 2026-01-01");
                lines.add(at, key.getKey());
                check(article(lines), at + 1, key.getValue(), lines, run);
            }
            for (Map.Entry<String, String> key : SITE.entrySet()) {
                String site = Sandbox.SITE + key.getKey() + "\n";
                List<Diagnostic> found =
                        new Sandbox(folder).files(site, "articles/a.md", (Sandbox.FRONT + "Text.\n").getBytes(UTF_8));
                check(found, 3, key.getValue(), List.of(site), run);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void correctFrontMatterHasNoDiagnostics() throws IOException {
        for (int run = 0; run < 50 * SHARE; run++) {
            List<String> lines = frontMatter(new Random(SEED * 1_000_003 + run));
            assertThat(article(lines))
                    .as("seed %d, run %d: %s", SEED, run, lines)
                    .isEmpty();
        }
    }

    @Test
    void filesOfWrongTypes() throws IOException {
        Map<String, byte[]> files = Map.of(
                "spreadsheet", zip("xl/workbook.xml"),
                "word processor", zip("word/document.xml"),
                "a PDF", "%PDF-1.7\n".getBytes(UTF_8),
                "picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                "UTF-16", "title".getBytes(StandardCharsets.UTF_16));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] bytes = file.getValue();
            String chart = Sandbox.FRONT + "```chart\ntype: bar\ntitle: T\ndata: /data.csv\n```\n";
            List<Diagnostic> article = new Sandbox(folder).files(Sandbox.SITE, "articles/a.md", bytes);
            Files.write(folder.resolve("content/data.csv"), bytes);
            List<Diagnostic> data = new Sandbox(folder).files(Sandbox.SITE, "articles/a.md", chart.getBytes(UTF_8));

            assertThat(article).as(file.getKey()).anyMatch(found -> text(found).contains(file.getKey()));
            assertThat(data)
                    .as(file.getKey())
                    .anyMatch(found -> found.position().line() == 9
                            && found.message().contains(file.getKey())
                            && text(found).contains("CSV"));
        }
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return out.toByteArray();
    }

    private List<Diagnostic> article(List<String> lines) throws IOException {
        return new Sandbox(folder).article(String.join("\n", lines) + "\n---\n\nText.\n");
    }

    private void check(List<Diagnostic> found, int line, String cure, List<String> lines, int run) {
        if (found.stream()
                .noneMatch(
                        d -> d.position().line() == line && d.hint().orElse("").contains(cure))) {
            missed.add("seed %d, run %d, line %d, %s:%n%s%n%s".formatted(SEED, run, line, cure, lines, found));
        }
    }

    /** Returns the lines of random front matter, without the one that ends it. */
    private static List<String> frontMatter(Random random) {
        List<String> entries = new ArrayList<>(ENTRIES);
        Collections.shuffle(entries, random);
        entries = new ArrayList<>(entries.subList(0, 5));
        entries.add(random.nextInt(6), "title: A visit to the harbour");
        entries.add(random.nextInt(7), "date: 2026-01-01");
        entries.add(0, "---");
        return new ArrayList<>(String.join("\n", entries).lines().toList());
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.message() + " " + diagnostic.hint().orElse("");
    }
}
