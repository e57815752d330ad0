package dev.broadsheet.acceptance;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.acceptance.random.Sample;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Samples as the articles of a site, a printed book and an e-book. */
public final class SamplePublication {

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

    private SamplePublication(Path root, List<Sample> samples, Set<String> refused) {
        this.root = root;
        this.samples = samples;
        this.refused = refused;
    }

    /** Leaves out what has errors: the author gets a diagnostic of what is lost there. */
    public static SamplePublication of(List<Sample> samples, Path root) throws IOException {
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
        return new SamplePublication(root, published, refused);
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
                .map(SamplePublication::name)
                .collect(Collectors.toSet());
    }

    private static String name(Diagnostic diagnostic) {
        String file = diagnostic.position().file();
        return file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    }

    /** The output folder. */
    public Path site() {
        return root.resolve("site");
    }

    public List<Sample> samples() {
        return samples;
    }

    /** Names of the samples that have errors. */
    public Set<String> refused() {
        return refused;
    }
}
