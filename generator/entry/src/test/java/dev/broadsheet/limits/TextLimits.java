package dev.broadsheet.limits;

import static dev.broadsheet.source.Limits.ALIASES;
import static dev.broadsheet.source.Limits.AUTHORS;
import static dev.broadsheet.source.Limits.BOOKS;
import static dev.broadsheet.source.Limits.CONTENT_FILES;
import static dev.broadsheet.source.Limits.FOLDER_DEPTH;
import static dev.broadsheet.source.Limits.INCLUDED_CHARACTERS;
import static dev.broadsheet.source.Limits.INCLUDES;
import static dev.broadsheet.source.Limits.INCLUDE_DEPTH;
import static dev.broadsheet.source.Limits.PEOPLE;
import static dev.broadsheet.source.Limits.TAGS;
import static dev.broadsheet.source.Limits.TEXT_FILE_BYTES;
import static dev.broadsheet.source.Limits.YAML_ALIASES;
import static dev.broadsheet.source.Limits.YAML_CHARACTERS;
import static dev.broadsheet.source.Limits.YAML_DEPTH;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.limits.LimitProof.Proof;
import dev.broadsheet.source.ContentLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Limits of files, front matter and includes. */
final class TextLimits {

    private TextLimits() {}

    static List<LimitProof> all() {
        return List.of(
                new LimitProof(
                        "a text file",
                        Amount.mebibytes(TEXT_FILE_BYTES),
                        "`BS-SRC-006`",
                        List.of("TEXT_FILE_BYTES"),
                        Content.text("x".repeat(TEXT_FILE_BYTES)).isToldAs("BS-SRC-006", "4 MiB")),
                new LimitProof(
                        "files of a content folder",
                        Amount.of(CONTENT_FILES),
                        "`BS-SRC-008`",
                        List.of("CONTENT_FILES"),
                        TextLimits::manyFiles),
                new LimitProof(
                        "folders within folders",
                        Amount.of(FOLDER_DEPTH),
                        "`BS-SRC-012`",
                        List.of("FOLDER_DEPTH"),
                        folders(FOLDER_DEPTH + 1)
                                .isToldAs("BS-SRC-012", "20")
                                .and(folders(FOLDER_DEPTH).isNotToldAs("BS-SRC-012"))),
                new LimitProof(
                        "front matter, `site.yaml`",
                        YAML_CHARACTERS / 1024 + " Ki characters, " + YAML_DEPTH + " levels, " + YAML_ALIASES
                                + " aliases",
                        "`BS-YAML-015`, `BS-YAML-011`",
                        List.of("YAML_CHARACTERS", "YAML_DEPTH", "YAML_ALIASES"),
                        yaml()),
                new LimitProof(
                        "tags, authors of an article",
                        Amount.of(Math.min(TAGS, AUTHORS)) + " of each",
                        "`BS-LIMIT-004`",
                        List.of("TAGS", "AUTHORS"),
                        list("tags", TAGS, "%d").and(list("authors", AUTHORS, "%d"))),
                new LimitProof(
                        "people, former addresses of an article",
                        Amount.of(Math.min(PEOPLE, ALIASES)) + " of each",
                        "`BS-LIMIT-004`",
                        List.of("PEOPLE", "ALIASES"),
                        list("people", PEOPLE, "{name: A%d}").and(list("aliases", ALIASES, "/a%d/"))),
                new LimitProof(
                        "books of a publication",
                        Amount.of(BOOKS),
                        "`BS-LIMIT-004`",
                        List.of("BOOKS"),
                        books(BOOKS + 1)
                                .isToldAs("BS-LIMIT-004", String.valueOf(BOOKS))
                                .and(books(BOOKS).isNotToldAs("BS-LIMIT-004"))),
                new LimitProof(
                        "includes within includes",
                        Amount.of(INCLUDE_DEPTH),
                        "`BS-INC-004`",
                        List.of("INCLUDE_DEPTH"),
                        chain(INCLUDE_DEPTH + 1)
                                .isToldAs("BS-INC-004", "10")
                                .and(chain(INCLUDE_DEPTH).isNotToldAs("BS-INC-004"))),
                new LimitProof(
                        "an article with its includes",
                        Amount.of(INCLUDES) + " includes, " + Amount.mebi(TEXT_FILE_BYTES)
                                + " characters; all such articles together " + Amount.mebi(INCLUDED_CHARACTERS),
                        "`BS-INC-006`",
                        List.of("INCLUDES", "INCLUDED_CHARACTERS"),
                        includes()));
    }

    private static void manyFiles(Path project) throws Exception {
        Path articles = Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/site.yaml"), "title: T\n");
        for (int i = 0; i < CONTENT_FILES; i++) {
            Files.createFile(articles.resolve(i + ".txt"));
        }
        Diagnostics diagnostics = new Diagnostics();
        ContentLoader.load(project, project.resolve("content"), diagnostics);
        Content.assertTold(diagnostics.sorted(), "BS-SRC-008", "100000");
    }

    private static Content folders(int depth) {
        return Content.text("Text.").with("f/".repeat(depth) + "a.txt", "x");
    }

    private static Proof yaml() {
        String deep = "a: " + "[".repeat(YAML_DEPTH) + "]".repeat(YAML_DEPTH);
        String aliases = "a: &a [b]\nc: [" + "*a, ".repeat(YAML_ALIASES + 1) + "]";
        return Content.keys("# " + "x".repeat(YAML_CHARACTERS))
                .isToldAs("BS-YAML-015", "64 KiB")
                .and(Content.keys(deep).isToldAs("BS-YAML-011", "20 levels"))
                .and(Content.keys(aliases).isToldAs("BS-YAML-011", "10 aliases"));
    }

    /** @param item an item, in which {@code %d} is replaced by a number */
    private static Proof list(String key, int most, String item) {
        return list(key, item, most + 1)
                .isToldAs("BS-LIMIT-004", String.valueOf(most))
                .and(list(key, item, most).isNotToldAs("BS-LIMIT-004"));
    }

    private static Content list(String key, String item, int length) {
        return Content.keys(IntStream.range(0, length)
                .mapToObj(i -> item.replace("%d", i + "x"))
                .collect(Collectors.joining(", ", key + ": [", "]")));
    }

    private static Content books(int number) {
        return Content.site("title: T\nbooks:\n"
                + IntStream.range(0, number)
                        .mapToObj(i -> "  - {name: a" + i + "}\n")
                        .collect(Collectors.joining()));
    }

    private static Content chain(int length) {
        Content content = Content.text("{{#include /_1.md}}");
        for (int i = 1; i <= length; i++) {
            content.with("_" + i + ".md", i == length ? "Text.\n" : "{{#include _" + (i + 1) + ".md}}\n");
        }
        return content;
    }

    private static Proof includes() {
        Content article = Content.text("{{#include /_x.md}}\n\n".repeat(5));
        Content all = Content.site("title: T\n");
        for (int i = 0; i < 17; i++) {
            all.with(
                    "articles/a" + i + ".md",
                    "---\ntitle: T\ndate: 2026-01-01\n---\n\n```\n" + "{{#include /x.txt}}\n".repeat(4) + "```\n");
        }
        all.with("x.txt", "x".repeat(TEXT_FILE_BYTES / 4 - 1000));
        return Content.text("{{#include /_x.md}}\n\n".repeat(INCLUDES + 1))
                .with("_x.md", "x\n")
                .isToldAs("BS-INC-006", "1000 includes")
                .and(article.with("_x.md", "x".repeat(TEXT_FILE_BYTES / 4)).isToldAs("BS-INC-006", "4 Mi"))
                .and(all.isToldAs("BS-INC-006", "64 Mi"));
    }
}
