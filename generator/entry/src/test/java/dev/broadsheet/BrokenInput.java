package dev.broadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project with an error.
 *
 * @param name description of the error
 * @param files content of its files by path within the project
 * @param links targets of symbolic links by path within the project
 */
record BrokenInput(String name, Map<String, byte[]> files, Map<String, String> links) {

    private static final String FRONT = "---\ntitle: The article\ndate: 2026-01-01\n---\n\n";

    /** Returns a project with a valid {@code site.yaml}. */
    static BrokenInput named(String name) {
        return new BrokenInput(name, new TreeMap<>(), new TreeMap<>())
                .with("content/site.yaml", "title: A Briefing\nbaseUrl: https://briefing.example/\n");
    }

    /** Returns a project as {@link #named}, with one article of the given text after valid front matter. */
    static BrokenInput text(String name, String markdown) {
        return named(name).with("content/articles/a.md", FRONT + markdown);
    }

    /** Returns a project as {@link #named}, with one article of the given front matter and a valid text. */
    static BrokenInput frontMatter(String name, String yaml) {
        return named(name).with("content/articles/a.md", "---\n" + yaml + "---\n\nText.\n");
    }

    BrokenInput with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    BrokenInput with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    BrokenInput without(String path) {
        files.remove(path);
        return this;
    }

    BrokenInput link(String path, String target) {
        links.put(path, target);
        return this;
    }

    void writeTo(Path project) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        for (Map.Entry<String, String> link : links.entrySet()) {
            Path path = project.resolve(link.getKey());
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(link.getValue()));
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static List<BrokenInput> all() {
        List<BrokenInput> all = new ArrayList<>();
        all.addAll(folders());
        all.addAll(hostile());
        all.addAll(templates());
        return all;
    }

    private static List<BrokenInput> folders() {
        return List.of(
                named("no content folder").without("content/site.yaml"),
                text("no site.yaml", "Text.\n").without("content/site.yaml"),
                text("site.yaml is a folder", "Text.\n")
                        .without("content/site.yaml")
                        .with("content/site.yaml/x.txt", "x"),
                text("an article beside articles/", "Text.\n").with("content/stray.md", FRONT + "Text.\n"),
                text("slugs that can be no folders", "Text.\n")
                        .with("content/articles/con.md", FRONT + "Text.\n")
                        .with("content/articles/b.md", "---\ntitle: B\nslug: " + "b".repeat(300) + FRONT.substring(22)),
                text("two articles of one slug", "Text.\n")
                        .with("content/articles/b.md", "---\ntitle: B\nslug: a\ndate: 2026-01-01\n---\n\nText.\n"));
    }

    private static List<BrokenInput> hostile() {
        byte[] latin1 = (FRONT + "caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = (FRONT + "Text.\n").getBytes(StandardCharsets.UTF_16);
        return List.of(
                named("not UTF-8").with("content/articles/a.md", latin1),
                named("UTF-16").with("content/articles/a.md", utf16),
                text("a NUL", "a\u0000b\n"),
                frontMatter("a NUL as an escape", "title: \"a\\0b\"\ndate: 2026-01-01\n"),
                frontMatter("half a character as an escape", "title: \"a\\uD800\"\ndate: 2026-01-01\n"),
                named("half a character")
                        .with("content/articles/a.md", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                text("text that reads as another", "Pay \u202E001\u202C euros.\n"),
                text("direction that is left open", "Pay \u2067001 euros.\n\nMore.\n"),
                text("pictures that differ in case", "![a](Map.gif) ![b](map.gif)\n")
                        .with("content/articles/Map.gif", dot())
                        .with("content/articles/map.gif", dot()),
                text("pictures that differ in normalisation", "![a](\u00E9.gif) ![b](e\u0301.gif)\n")
                        .with("content/articles/\u00E9.gif", dot())
                        .with("content/articles/e\u0301.gif", dot()),
                text("a picture that is named like a device", "![a](con.gif)\n")
                        .with("content/articles/con.gif", dot()),
                text("2000 quotations in each other", "> ".repeat(2000) + "a\n"),
                text("20000 lists in each other", "- ".repeat(20_000) + "a\n"),
                text("5000 open brackets", "[".repeat(5000) + "\n"),
                named("a link to an article elsewhere")
                        .with("secret.md", FRONT + "Secret.\n")
                        .link("content/articles/a.md", "../../secret.md"),
                text("a link to a picture elsewhere", "![b](b.png)\n")
                        .with("secret.png", new byte[] {1})
                        .link("content/articles/b.png", "../../secret.png"),
                text("a folder that links to itself", "Text.\n").link("content/articles/more", "../articles"),
                frontMatter("aliases that multiply", aliases()),
                frontMatter(
                        "a deep value",
                        "title: A\ndate: 2026-01-01\ntags: " + "[".repeat(500) + "]".repeat(500) + "\n"),
                text("an article of 5 MB", "word ".repeat(1_000_000) + "\n"));
    }

    /** A picture of one pixel. */
    private static byte[] dot() {
        return Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("title: A\ndate: 2026-01-01\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return yaml.toString();
    }

    private static List<BrokenInput> templates() {
        String article = "templates/html/article.ftlh";
        return List.of(
                text("a template that is not closed", "Text.\n").with(article, "<p>\n<#if article>\n"),
                text("a template that asks for nothing", "Text.\n").with(article, "<p>${article.nothing}</p>\n"),
                text("a template that starts a program", "Text.\n")
                        .with(article, "${\"freemarker.template.utility.Execute\"?new()(\"id\")}\n"),
                text("a template of a brief that asks for nothing", "Text.\n")
                        .with(
                                "content/site.yaml",
                                "title: A Briefing\nbaseUrl: https://briefing.example/\neditions: [pdf]\n")
                        .with("templates/pdf/brief.ftlx", "<p>${article.nothing}</p>\n"),
                text("a template of a book that asks for nothing", "Text.\n")
                        .with(
                                "content/site.yaml",
                                "title: A Briefing\nbaseUrl: https://briefing.example/\neditions: [pdf]\npdf: {briefs: false}\n")
                        .with("templates/pdf/book.ftlx", "<p>${book.nothing}</p>\n"),
                text("a template of an e-book that asks for nothing", "Text.\n")
                        .with(
                                "content/site.yaml",
                                "title: A Briefing\nbaseUrl: https://briefing.example/\neditions: [epub]\n")
                        .with("templates/epub/chapter.ftlx", "<p>${article.nothing}</p>\n"),
                text("a template of a mail that asks for nothing", "Text.\n")
                        .with(
                                "content/site.yaml",
                                "title: A Briefing\nbaseUrl: https://briefing.example/\nnewsletter: true\n")
                        .with("templates/email/article.ftlh", "<p>${article.nothing}</p>\n"),
                text("a template that never ends", "Text.\n").with(article, "<#list 1.. as i>x</#list>\n"));
    }
}
