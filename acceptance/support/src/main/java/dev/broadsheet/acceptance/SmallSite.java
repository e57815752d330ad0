package dev.broadsheet.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;

/** A site of a few files that a test writes, with grey pictures of many shapes beside its articles and chapters. */
public final class SmallSite {

    /** Widths and heights of the pictures, which are named {@code 600x1500.jpg} and so on, in pixels. */
    public static final List<int[]> PICTURES = List.of(
            new int[] {1200, 800}, new int[] {600, 1500}, new int[] {1800, 300}, new int[] {160, 120}, new int[] {
                900, 900
            });

    private static final String CONFIG =
            "description: A publication of a test.\nbaseUrl: https://small.example/\nbooks: []\n";

    /** The theme has no words in Finnish. */
    private static final Set<String> EXPECTED = Set.of("BS-LANG-003");

    private SmallSite() {}

    /**
     * Makes it in {@code target} of the module.
     *
     * @param config lines of {@code site.yaml} beside description and address
     * @param files Markdown by its path in the content folder
     * @return the output folder
     * @throws IllegalStateException when there is anything to report
     */
    public static Path make(String name, String config, Map<String, String> files) throws IOException {
        Path root = Path.of("target", name).toAbsolutePath();
        RandomPublication.delete(root);
        Path content = Files.createDirectories(root.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), CONFIG + config);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            if (Files.notExists(Objects.requireNonNull(path.getParent()))) {
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                drawInto(Objects.requireNonNull(path.getParent()));
            }
            Files.writeString(path, file.getValue());
        }
        return Rendering.of(root, EXPECTED);
    }

    private static void drawInto(Path folder) throws IOException {
        for (int[] size : PICTURES) {
            BufferedImage picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_BYTE_GRAY);
            ImageIO.write(
                    picture,
                    "jpg",
                    folder.resolve(size[0] + "x" + size[1] + ".jpg").toFile());
        }
    }
}
