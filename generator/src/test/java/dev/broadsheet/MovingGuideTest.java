package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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

    private static final Path GUIDE = Path.of("../manual/content/chapters/begin/moving.md");

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
