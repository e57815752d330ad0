package dev.broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.Project;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A project with random articles in a theme. */
final class BriefProject {

    private static final Path THEMES = Path.of("../../docs/themes");

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

    /**
     * Sets the briefs of random articles and returns what is wrong with them, each with the number of its article.
     *
     * @param articles their number if the share of the nets is 1
     * @param markdown returns the text of an article by its number
     * @param rules returns what is wrong with a brief, in words
     */
    List<String> broken(int articles, LongFunction<String> markdown, Function<BriefText, List<String>> rules)
            throws IOException {
        long first = Long.getLong("nets.seed", 1) * 1_000_000;
        long end = first + articles * Integer.getInteger("nets.share", 1);
        for (long number = first; number < end; number++) {
            project.write("content/articles/a" + number + ".md", markdown.apply(number));
        }
        generate();

        List<String> broken = new ArrayList<>();
        for (long number = first; number < end; number++) {
            String article = number + ": ";
            rules.apply(read(number)).forEach(rule -> broken.add(article + rule));
        }
        return broken;
    }

    private void generate() {
        GenerationReport report = new Generator(project.options()).generate();
        assertThat(report.published())
                .as(report.printer().print(report.diagnostics()))
                .isTrue();
    }

    private BriefText read(long number) throws IOException {
        Path file = root.resolve("target/site/articles/a" + number + "/brief.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return BriefText.of(document);
        }
    }
}
