package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.DiagnosticJson;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the chapter on moving from another program do what it says. Skipped where there is no GNU sed. */
class MovingGuideTest {

    private static final Path GUIDE = Path.of("../../manual/content/chapters/begin/moving.md");

    @TempDir
    Path folder;

    @Test
    void frontMatterOfHugo() throws Exception {
        assertThat(changed("""
                ---
                Title: A visit
                date: 2026-01-02T10:00:00+01:00
                lastmod: 2026-01-03
                author: Ann
                weight: 10
                cover:
                    image: "map.png"
                    alt: A map
                    caption: The strait
                    relative: false
                summary: It rose.
                ---

                cover: of a book
                """)).isEqualTo("""
                ---
                title: A visit
                date: 2026-01-02
                updated: 2026-01-03
                authors: Ann
                priority: -10
                picture: "map.png"
                standfirst: It rose.
                ---

                cover: of a book
                """);
    }

    @Test
    void picturesOfOthers() throws Exception {
        assertThat(changed("---\ncover: a.png\ntags: [a]\n---\n")).isEqualTo("---\npicture: a.png\ntags: [a]\n---\n");
        assertThat(changed("---\nimage:\n  path: /a.png\n  lqip: x\n---\n\nText.\n"))
                .isEqualTo("---\npicture: /a.png\n---\n\nText.\n");
        assertThat(changed("---\nimage:\ntitle: A\n---\n")).isEqualTo("---\ntitle: A\n---\n");
    }

    /** Links that are surely wrong are written anew; others are printed, and stay. */
    @Test
    void linksToAddresses() throws Exception {
        assumeThat(run("python3 --version")).isZero();
        Path articles = Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: T\npermalinks:\n  articles: posts/{slug}/\n");
        Files.writeString(articles.resolve("a visit.md"), """
                ---
                title: A
                date: 2026-01-01
                aliases: /old.html
                ---

                ## Day one

                Text.
                """);
        Files.writeString(articles.resolve("b.md"), """
                ---
                title: B
                date: 2026-01-01
                ---

                [One](/posts/a-visit/#day-one), [two](</old.html>), [three](/2020/a-visit/), [four](a%20visti.md).
                """);
        Diagnostics diagnostics = new Diagnostics();
        Phases.assemble(ContentLoader.load(folder, folder.resolve("content"), diagnostics), diagnostics);
        Files.writeString(
                Files.createDirectories(folder.resolve("target/broadsheet")).resolve("diagnostics.json"),
                DiagnosticJson.write(diagnostics.sorted()));
        Matcher block = Pattern.compile("(?s)```python\n(import json\n.*?)```").matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        Files.writeString(folder.resolve("links.py"), block.group(1));

        assertThat(run("python3 links.py > printed.txt")).isZero();

        assertThat(Files.readString(articles.resolve("b.md")))
                .endsWith(
                        "[One](a%20visit.md#day-one), [two](<a%20visit.md>), [three](/2020/a-visit/), [four](a%20visti.md).\n");
        assertThat(folder.resolve("printed.txt")).content().isEqualTo("""
                        content/articles/b.md:6:85: there is no file 'articles/a visti.md' in the content folder; \
                        did you mean 'a visit.md'?
                        content/articles/b.md:6:61: there is no file '2020/a-visit' in the content folder; \
                        did you mean 'a visit.md'?
                        """);
    }

    /** Two keys that become one, of which the first stays, in every file. */
    @Test
    void excerptBesideDescription() throws Exception {
        String both =
                "---\ntitle: A\nexcerpt: It rose.\ndescription: >\n  It fell,\n\n  and rose.\nsubtitle: So\ntags: [a]\n---\n\nexcerpt: x\n";
        Path second = folder.resolve("content/articles/b.md");
        Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(second, both);

        assertThat(changed(both))
                .isEqualTo("---\ntitle: A\nstandfirst: It rose.\ntags: [a]\n---\n\nexcerpt: x\n")
                .isEqualTo(Files.readString(second));
        assertThat(changed("---\ndescription: A\n---\n")).isEqualTo("---\nstandfirst: A\n---\n");
    }

    private String changed(String text) throws IOException, InterruptedException {
        assumeThat(run("sed --version")).isZero();
        Path file = folder.resolve("content/articles/a.md");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        Matcher block = Pattern.compile("(?s)```sh\n(find content.*?)```").matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        assertThat(run(block.group(1))).isZero();
        return Files.readString(file);
    }

    private int run(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
