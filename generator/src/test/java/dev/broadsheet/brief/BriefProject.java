package dev.broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.Project;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A project with random articles in a theme. */
final class BriefProject {

    private static final Path THEMES = Path.of("../docs/themes");

    private final Path root;
    private final Project project;

    /** @param theme a folder of {@code docs/themes}, or the default theme */
    BriefProject(Path root, String theme) throws IOException {
        this.root = root;
        this.project = Project.in(root);
        Path site = THEMES.resolve(theme + ".site.yaml");
        String more = Files.exists(site) ? Files.readString(site) : "";
        project.write(
                "content/site.yaml",
                "title: A Briefing\nbaseUrl: https://briefing.example/\neditions: [pdf]\nbooks: []\n" + more);
        if (Files.isDirectory(THEMES.resolve(theme))) {
            copy(THEMES.resolve(theme), root.resolve("templates"));
        }
        project.fonts("NotoNaskhArabic-Regular.ttf", "NotoSerifJP-Regular.woff2");
        for (int[] size : RandomFigure.PICTURES) {
            picture(size[0], size[1]);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void picture(int width, int height) throws IOException {
        Path file = Files.createDirectories(root.resolve("content/articles")).resolve(width + "x" + height + ".png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    }

    void add(long seed) {
        add(seed, RandomArticle.markdown(seed));
    }

    /** @param seed number of the article */
    void add(long seed, String markdown) {
        project.write("content/articles/a" + seed + ".md", markdown);
    }

    /** Sets the briefs. */
    void generate() {
        GenerationReport report = new Generator(project.options()).generate();
        assertThat(report.published())
                .as(report.printer().print(report.diagnostics()))
                .isTrue();
    }

    /** Reads the brief of an article. */
    BriefText read(long seed) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(seed).toFile())) {
            return BriefText.of(document);
        }
    }

    /** Returns the path of an article's brief. */
    Path file(long seed) {
        return root.resolve("target/site/articles/a" + seed + "/brief.pdf");
    }
}
