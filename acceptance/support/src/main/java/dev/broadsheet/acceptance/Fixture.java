package dev.broadsheet.acceptance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A publication that uses every feature, made from {@code src/fixture/content}, and its site. */
public final class Fixture {

    private final Path site;

    private Fixture(Path site) {
        this.site = site;
    }

    /** Generates it in {@code target} of the module. @throws IllegalStateException when there is anything to report */
    public static Fixture make() throws IOException {
        Path content = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"));
        return new Fixture(Rendering.of("fixture", content, copy -> pictures(copy.resolve("articles"))));
    }

    /** Its site with PDFs that are PDF/UA-2 and PDF/A-4. */
    public static Path inPdf2() throws IOException {
        Path content = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"));
        return Rendering.of("fixture-ua2", content, copy -> {
            pictures(copy.resolve("articles"));
            Pdf2.append(copy, Pdf2.KEYS);
        });
    }

    private static void pictures(Path folder) throws IOException {
        draw(folder.resolve("quay.png"), 1600, 900);
        draw(folder.resolve("basin.jpg"), 1200, 900);
        draw(folder.resolve("tide.png"), 640, 240);
        draw(folder.resolve("ornament.png"), 120, 24);
    }

    /** Bands and discs: something to look at that is the same on every machine. */
    private static void draw(Path file, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (int y = 0; y < height; y++) {
            graphics.setColor(Color.getHSBColor(0.55f, 0.15f + 0.5f * y / height, 0.9f - 0.4f * y / height));
            graphics.fillRect(0, y, width, 1);
        }
        graphics.setColor(new Color(0xE8B04A));
        graphics.fillOval(width / 2, height / 5, height / 4, height / 4);
        graphics.setColor(new Color(0x3A3A44));
        for (int i = 0; i < 5; i++) {
            graphics.fillRect(width * (2 * i + 1) / 12, height / 2 - i * height / 24, width / 16, height / 2);
        }
        graphics.dispose();
        String name = file.getFileName().toString();
        ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), file.toFile());
    }

    /** Where its files are. */
    public Path site() {
        return site;
    }

    /** Every page, as a path within the site; sorted. */
    public List<String> pages() {
        try (Stream<Path> tree = Files.walk(site)) {
            return tree.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of each kind: what is proven of it holds for the others. */
    public List<String> kinds() {
        return List.of(
                "index.html",
                "404.html",
                "search/index.html",
                "sections/water/index.html",
                "tags/index.html",
                "tags/ports/index.html",
                "authors/ada-berg/index.html",
                "archive/index.html",
                "people/index.html",
                "corrections/index.html",
                "about/index.html",
                "articles/the-long-report/index.html",
                "articles/al-mina/index.html",
                "articles/minato/index.html",
                "articles/pilots/index.html");
    }
}
