package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books with titles of any length: a part's contents are on one page, and a title in the contents has few lines. */
@Tag("net")
class BookPagesNetTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int CASES = 2 * Integer.getInteger("nets.share", 1);

    private static final List<String> WORDS = List.of(
            ("river engineers bargain the of and maps ministry view print habit argument town ferry question price"
                            + " digression der die Donaudampfschifffahrt Verhandlungen l’eau gouvernement")
                    .split(" "));

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void contentsOfPartsAreOnOnePageAndTitlesHaveFewLines() throws IOException {
        for (int i = 0; i < CASES; i++) {
            check(Project.in(folder.resolve("p" + i)), "-Dnets.seed=" + SEED + ", case " + i);
        }
    }

    private void check(Project project, String reproduce) throws IOException {
        int parts = 2 + random.nextInt(3);
        List<List<String>> chapters = new ArrayList<>();
        StringBuilder contents = new StringBuilder();
        for (int part = 0; part < parts; part++) {
            List<String> titles = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                String mark = part + "x" + i;
                titles.add("Q" + mark + " " + title() + " Z" + mark);
                project.write("content/chapters/c" + mark + ".md", "# " + titles.get(i) + "\n\nWords.\n" + sections());
            }
            chapters.add(titles);
            contents.append("    - title: Part P").append(part).append("\n      contents: true\n");
            if (random.nextInt(3) > 0) {
                contents.append("      picture: sea.png\n      alt: Sea\n");
            }
            if (random.nextBoolean()) {
                contents.append("      standfirst: ").append(title()).append("\n");
            }
            if (random.nextBoolean()) {
                contents.append("      epigraph: {text: \"Never still, and never in a hurry.\", author: Ann Marsh}\n");
            }
            int number = part;
            contents.append(IntStream.range(0, count)
                    .mapToObj(i -> "c" + number + "x" + i + ".md")
                    .collect(Collectors.joining(", ", "      chapters: [", "]\n")));
        }
        String size = List.of("A4", "Royal", "Trade").get(random.nextInt(3));
        project.write(
                        "content/sea.png",
                        Project.encoded(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png"))
                .write(
                        "content/site.yaml",
                        "title: Tides\nkind: book\neditions: [pdf]\nbooks: [{name: book, chapters: true, size: " + size
                                + "}]\ncontents:\n  parts:\n" + contents);

        GenerationReport report = project.generate();

        assertThat(report.published())
                .as(reproduce + "\n" + Project.printed(report))
                .isTrue();
        List<String> pages = pages(project.output().resolve("book.pdf"));
        for (int part = 0; part < parts; part++) {
            assertListed(part, chapters.get(part), pages, reproduce + ", " + size);
        }
    }

    /** The titles are all on the page of the part, or all on the next, whatever else the part has. */
    private static void assertListed(int part, List<String> titles, List<String> pages, String reproduce) {
        int opening = IntStream.range(0, pages.size())
                .filter(page ->
                        pages.get(page).startsWith("PART ") && pages.get(page).contains("Part P" + part))
                .findFirst()
                .orElse(-1);
        assertThat(opening)
                .as(reproduce + ": the page of the part with " + titles)
                .isNotNegative();
        assertThat(pages.subList(opening, opening + 2))
                .as(reproduce + ": " + titles)
                .anySatisfy(page -> assertThat(titles)
                        .allSatisfy(title -> assertThat(page).contains(title.substring(title.lastIndexOf(' ') + 1))));
        String contents = String.join("\n", pages.subList(0, opening));
        for (String title : titles) {
            String first = title.substring(0, title.indexOf(' '));
            String last = title.substring(title.lastIndexOf(' ') + 1);
            String line = contents.substring(contents.indexOf(first), contents.indexOf(last));
            assertThat(line.lines().count())
                    .as(reproduce + ": lines of " + title)
                    .isLessThanOrEqualTo(4);
        }
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf).strip());
            }
        }
        return pages;
    }

    private String sections() {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> "\n## " + title() + "\n\nWords.\n")
                .collect(Collectors.joining());
    }

    private String title() {
        int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 18 : 5);
        String[] words = new String[count];
        Arrays.setAll(words, i -> WORDS.get(random.nextInt(WORDS.size())));
        String title = String.join(" ", words);
        return title.substring(0, Math.min(title.length(), 130)).strip();
    }
}
