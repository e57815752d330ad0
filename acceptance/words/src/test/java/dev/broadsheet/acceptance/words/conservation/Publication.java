package dev.broadsheet.acceptance.words.conservation;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.acceptance.Tool;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Samples as the articles of a site, a printed book and an e-book. */
final class Publication {

    private static final String SITE = """
            title: Conservation
            pdf: {briefs: false}
            articleCards: false
            markdown: false
            books:
              - contentsDepth: 1
            """;

    private static final String ARTICLE = "---\ntitle: Sample %s\ndate: 2026-01-01\n---\n%s";

    private final Path root;
    private final List<Sample> samples;
    private final Set<String> refused;

    private Publication(Path root, List<Sample> samples, Set<String> refused) {
        this.root = root;
        this.samples = samples;
        this.refused = refused;
    }

    /** Leaves out what has errors: of what is lost there the author is told. */
    static Publication of(List<Sample> samples, Path root) throws IOException {
        Path articles = Files.createDirectories(root.resolve("content/articles"));
        Files.writeString(root.resolve("content/site.yaml"), SITE);
        for (Sample sample : samples) {
            Files.writeString(
                    articles.resolve(sample.name() + ".md"), ARTICLE.formatted(sample.name(), sample.markdown()));
        }
        Set<String> refused = refused(generate(root));
        for (String name : refused) {
            Files.delete(articles.resolve(name + ".md"));
        }
        GenerationReport report = generate(root);
        if (!report.published()) {
            throw new IllegalStateException(report.printer().print(report.diagnostics()));
        }
        List<Sample> published = samples.stream()
                .filter(sample -> !refused.contains(sample.name()))
                .toList();
        return new Publication(root, published, refused);
    }

    private static GenerationReport generate(Path root) {
        return new Generator(new GeneratorOptions(
                        root,
                        root.resolve("content"),
                        root.resolve("templates"),
                        root.resolve("site"),
                        root.resolve("report"),
                        Optional.empty(),
                        Optional.empty(),
                        Severity.ERROR))
                .generate();
    }

    private static Set<String> refused(GenerationReport report) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Publication::name)
                .collect(Collectors.toSet());
    }

    private static String name(Diagnostic diagnostic) {
        String file = diagnostic.position().file();
        return file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    }

    List<Sample> samples() {
        return samples;
    }

    /** Names of the samples that have errors. */
    Set<String> refused() {
        return refused;
    }

    /** The text of a sample on its page. */
    Element page(Sample sample) throws IOException {
        Path page = root.resolve("site/articles/" + sample.name() + "/index.html");
        return Objects.requireNonNull(Jsoup.parse(Files.readString(page)).selectFirst("main .text"));
    }

    /** The text of a sample in the e-book. */
    Element chapter(Sample sample) throws IOException {
        try (ZipFile book = new ZipFile(root.resolve("site/book.epub").toFile())) {
            String path = "OEBPS/text/" + sample.name() + ".xhtml";
            byte[] bytes = book.getInputStream(Objects.requireNonNull(book.getEntry(path)))
                    .readAllBytes();
            String chapter = new String(bytes, StandardCharsets.UTF_8);
            return Objects.requireNonNull(
                    Jsoup.parse(chapter, "", Parser.xmlParser()).selectFirst("div.text"));
        }
    }

    /** All text of the printed book. */
    String print() throws Exception {
        String book = root.resolve("site/book.pdf").toString();
        return Tool.require("poppler-utils", "pdftotext").run("-enc", "UTF-8", "-raw", book, "-");
    }
}
