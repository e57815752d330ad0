package dev.broadsheet.acceptance;

import dev.broadsheet.acceptance.random.RandomMarkdown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A publication by chance: articles of {@link RandomMarkdown}, with a brief each and a book of all. */
public final class RandomPublication {

    /** Chance asks for faces that the theme has not, and for shapes that a page has no room for. */
    private static final Set<String> EXPECTED = Set.of("BS-FONT-003", "BS-LAYOUT-001", "BS-LAYOUT-004");

    private static final String SITE = """
            title: Random
            description: What chance has written.
            baseUrl: https://random.example/
            language: en-GB
            publisher: Chance
            rights: None
            editions: [site, pdf, epub]
            """;

    private static final String HEAD = "---\ntitle: Pages\ndate: 2026-01-01\n---\n\n";

    private static final int ARTICLES = 3;
    private static final int BLOCKS = 40;

    private RandomPublication() {}

    /**
     * Generates it in {@code target} of the module.
     *
     * @return the output folder
     * @throws IllegalStateException when there is anything to report but what chance cannot know
     */
    public static Path make(long seed) throws IOException {
        return make("random-" + seed, articles(seed), "");
    }

    /** The same whose PDFs are PDF/UA-2 and PDF/A-4. */
    public static Path inPdf2(long seed) throws IOException {
        return make("random-ua2-" + seed, articles(seed), Pdf2.KEYS);
    }

    private static Map<String, String> articles(long seed) {
        Map<String, String> articles = new TreeMap<>();
        for (int i = 1; i <= ARTICLES; i++) {
            articles.put("article-" + i, RandomMarkdown.of(seed * 1000 + i).article("2026-01-" + (10 + i), BLOCKS));
        }
        return articles;
    }

    /** The same of a listing of several pages, of which no language is known. */
    public static Path ofListing() throws IOException {
        String lines = IntStream.range(0, 299)
                .mapToObj(line -> "line" + line + "x = \"" + "value".repeat(line % 3) + "\";")
                .collect(Collectors.joining("\n", "```\n", "\n```\n"));
        return make("listing", Map.of("listing", HEAD + lines), "");
    }

    /** The same of paragraphs with raw pictures between them, so that pages begin with such. */
    public static Path ofRawPictures() throws IOException {
        String text = IntStream.range(0, 12)
                .mapToObj(paragraph -> IntStream.range(paragraph * 60, paragraph * 60 + 60)
                        .mapToObj(word -> "word" + word + "x")
                        .collect(Collectors.joining(" ", "", "\n\n<img alt=\"A browser\" src=\"wide.png\">\n\n")))
                .collect(Collectors.joining());
        return make("pictures", Map.of("pictures", HEAD + text), "");
    }

    private static Path make(String name, Map<String, String> articles, String keys) throws IOException {
        Path root = Path.of("target", name).toAbsolutePath();
        delete(root);
        Path folder = Files.createDirectories(root.resolve("content/articles"));
        Files.writeString(root.resolve("content/site.yaml"), SITE + keys);
        for (Map.Entry<String, String> article : articles.entrySet()) {
            Files.writeString(folder.resolve(article.getKey() + ".md"), article.getValue());
        }
        draw(folder.resolve("small.png"), 24, 18);
        draw(folder.resolve("wide.png"), 900, 300);
        draw(folder.resolve("high.png"), 300, 700);
        return Rendering.of(root, EXPECTED);
    }

    private static void draw(Path file, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, (int) ((long) x * height / width), 0xE8B04A);
        }
        ImageIO.write(picture, "png", file.toFile());
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            List<Path> files = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
