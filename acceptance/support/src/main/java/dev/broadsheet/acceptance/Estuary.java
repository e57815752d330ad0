package dev.broadsheet.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;

/** A printed book in two parts with pages of their own, epigraphs, running heads, a cover with a logo, and files for printers. */
public final class Estuary {

    private static final String SITE = """
            title: The Estuary
            description: A history of a river mouth.
            baseUrl: https://estuary.example/
            language: en-GB
            publisher: The Harbour Press
            kind: book
            logo: art/logo.svg
            contents:
              parts:
                - title: Ebb
                  standfirst: How people read the water.
                  picture: art/sea.png
                  alt: The sea at noon
                  epigraph: {text: Never still., author: Ann Marsh, source: Tide Tables}
                  contents: true
                  chapters: [one.md, two.md]
                - file: flood.md
                  picture: art/sea.png
                  chapters: [three.md]
            books:
              - chapters: true
                authors: [Ann Marsh]
                size: A5
                epigraph: {text: Men may come and men may go., author: Alfred Tennyson, source: The Brook}
                runningHeads: part-chapter
                cover: {design: picture, picture: art/sea.png}
                print: {paper: 0.4mm, blurb: [The back of the book.]}
            """;

    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><rect width=\"80\" height=\"20\" fill=\"#3b7dbd\"/></svg>";

    private static final String PARAGRAPH =
            "The estuary is wide here, and the tide goes out for a mile; men keep books in which every bank is written down.\n\n";

    private Estuary() {}

    /**
     * Generates it in {@code target} of the module.
     *
     * @return the output folder
     * @throws IllegalStateException when there is anything to report
     */
    public static Path make() throws IOException {
        Path root = Path.of("target", "estuary").toAbsolutePath();
        Path chapters = Files.createDirectories(root.resolve("content/chapters"));
        Path art = Files.createDirectories(root.resolve("content/art"));
        Files.writeString(root.resolve("content/site.yaml"), SITE);
        Files.writeString(art.resolve("logo.svg"), LOGO);
        BufferedImage sea = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(sea, "png", art.resolve("sea.png").toFile());
        Files.writeString(
                chapters.resolve("flood.md"),
                "---\ntitle: Flood\nstandfirst: It comes back.\n---\n\nOf the *flood*{.term}.[^1]\n\n[^1]: A note.\n");
        for (String name : new String[] {"one", "two", "three"}) {
            Files.writeString(
                    chapters.resolve(name + ".md"),
                    "# Chapter " + name + "\n\n::: epigraph A saying\nEbb follows flood.\n:::\n\n"
                            + PARAGRAPH.repeat(30) + "## Banks\n\n" + PARAGRAPH.repeat(20));
        }
        return Rendering.of(root, Set.of());
    }
}
