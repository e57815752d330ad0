package dev.broadsheet.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A book of 60 chapters in three levels with 240 listings, in the order of a {@code SUMMARY.md} as mdBook has it, with two
 * indexes, notes and the works that are cited behind all chapters, every list that a book may have, and a preview of the e-book.
 */
public final class Handbook {

    private static final String SITE = """
            title: The Handbook
            description: How everything is done.
            baseUrl: https://handbook.example/
            language: en-GB
            publisher: The Makers
            kind: book
            readerEditions: [large-print, dyslexia, letter]
            notes: end-of-book
            bibliography: works.bib
            references: end-of-book
            epub: {preview: true}
            indexes:
              - name: names
              - name: subjects
            books:
              - chapters: true
                lists: [figures, tables, listings, abbreviations, corrections]
                open: any
            """;

    /** Two works whose years letters tell apart, and one that some chapters cite. */
    private static final String WORKS = """
            @book{engine, author = {Marsh, Ann}, title = {The Engine}, year = {1864}, publisher = {Longman}}
            @article{notes, author = {Marsh, Ann}, title = {Notes upon a Memoir}, journal = {The Register}, year = {1864},
              url = {https://register.example/notes}}
            @book{looms, author = {Weaver, Tom}, title = {Looms}, year = {1801}, publisher = {Longman}}
            """;

    private static final String CORRECTED =
            "---\ncorrections:\n  - {date: 2026-02-01, text: A number was wrong.}\n---\n\n";

    private static final String ENTRIES = """
            *[HTML]: Hypertext Markup Language

            Of HTML and of *tasks*{.term}, by [Ada]{index="Lovelace, Ada" in="names"}. []{index="work: all of it" range="start"}
            []{index="%s" .main} []{index="labour" see="work: all of it"} []{index="work" see-also="tasks; labour"}

            """;

    private static final int CHAPTERS = 6;
    private static final int SECTIONS = 3;
    private static final int SUBSECTIONS = 2;

    private static final int LISTINGS = 4;

    private final Path folder;
    private final StringBuilder summary =
            new StringBuilder("# Summary\n\n[Preface](preface.md)\n[How to read it](read.md)\n");

    private Handbook(Path folder) {
        this.folder = folder;
    }

    /**
     * Generates it in {@code target} of the module.
     *
     * @return the output folder
     * @throws IllegalStateException when there is anything to report
     */
    public static Path make() throws IOException {
        return make("handbook", "");
    }

    /** The same whose PDF is PDF/UA-2 and PDF/A-4. */
    public static Path inPdf2() throws IOException {
        return make("handbook-ua2", Pdf2.KEYS);
    }

    private static Path make(String name, String keys) throws IOException {
        Path root = Path.of("target", name).toAbsolutePath();
        Path chapters = Files.createDirectories(root.resolve("content/chapters"));
        Files.writeString(root.resolve("content/site.yaml"), SITE + keys);
        Files.writeString(root.resolve("content/works.bib"), WORKS);
        ImageIO.write(
                new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB),
                "png",
                chapters.resolve("map.png").toFile());
        new Handbook(chapters).write();
        return Rendering.of(root, Set.of());
    }

    private void write() throws IOException {
        chapter("preface.md", "Preface", 1);
        chapter("read.md", "How to read it", 1);
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            if (chapter % 2 == 1) {
                summary.append("\n# Part ").append((chapter + 1) / 2).append(": *deeds*\n\n");
            }
            listed(0, "c" + chapter + "/README.md", "Chapter with `code` " + chapter);
            for (int section = 1; section <= SECTIONS; section++) {
                sections("c" + chapter + "/s" + section, section);
            }
            summary.append("    - [Later]()\n");
        }
        summary.append("\n---\n");
        for (String last : new String[] {"clang", "clang++", "[[", "thanks"}) {
            summary.append("\n[Last: ").append(last).append("](<").append(last).append(".md>)\n");
            chapter(last + ".md", "Last: " + last, 1);
        }
        Files.writeString(folder.resolve("SUMMARY.md"), summary);
    }

    private void sections(String path, int number) throws IOException {
        listed(1, path + "/README.md", "Section " + number);
        for (int below = 1; below <= SUBSECTIONS - (number == SECTIONS ? 1 : 0); below++) {
            listed(2, path + "/d" + below + ".md", "Subsection " + below);
        }
    }

    private void listed(int level, String path, String title) throws IOException {
        summary.append("    ".repeat(level))
                .append("- [")
                .append(title)
                .append("](")
                .append(path)
                .append(")\n");
        chapter(path, title, level + 1);
    }

    private void chapter(String path, String title, int level) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        String up = "../".repeat(path.split("/", -1).length - 1);
        Files.writeString(
                file,
                CORRECTED + "# " + title + "\n\nBegin with the [preface](" + up + "preface.md#preface).[^1]\n\n"
                        + "[^1]: A note of its *own*{.term}.\n\n"
                        + "As it is written [@engine, p. 9; @notes]" + (level == 3 ? ", and of looms [@looms]" : "")
                        + ".\n\n"
                        + ENTRIES.formatted(title.replace("`", ""))
                        + (level == 2 ? "![The map of the land](" + up + "map.png \"The map\")\n\n" : "")
                        + IntStream.rangeClosed(1, LISTINGS)
                                .mapToObj(Handbook::listing)
                                .collect(Collectors.joining("\n"))
                        + "\n[]{index=\"work: all of it\" range=\"end\"}\n\n| key | what it does |\n| --- | --- |\n| `a` | this |\n| `b` | that |\n");
    }

    private static String listing(int number) {
        return "## Task " + number
                + "\n\nA paragraph that says what to do, and why it is done so and not otherwise.\n\n"
                + "```java {caption=\"Task " + number + "\"}\nint task" + number + "() {\n    return " + number
                + "; // the answer\n}\n```\n";
    }
}
