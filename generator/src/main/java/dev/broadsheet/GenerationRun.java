package dev.broadsheet;

import dev.broadsheet.check.EditorialCheck;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Parallel;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Assembler;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publish.Published;
import dev.broadsheet.publish.Publisher;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * One run through all phases. Problems are collected along the whole way, so that a run reports as many as it can; a
 * phase gets what the phase before could make sense of. They decide once, before publishing.
 */
final class GenerationRun {

    private static final LoadedContent NO_CONTENT =
            new LoadedContent(Optional.empty(), Optional.empty(), List.of(), List.of(), Collections.emptySortedSet());

    private final GeneratorOptions options;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ShownPaths shown;
    private final ReportFolder reports;
    private final PhaseTimes times;
    private final Faults faults;

    /** @param nanoTime a clock for the phase times, which go to the report and to no output file */
    GenerationRun(GeneratorOptions options, LongSupplier nanoTime) {
        this.options = options;
        this.shown = new ShownPaths(options.projectDirectory());
        this.reports = new ReportFolder(options.reportDirectory(), shown.of(options.reportDirectory()));
        this.times = new PhaseTimes(nanoTime);
        this.faults = new Faults(diagnostics, reports, shown.of(options.contentDirectory()));
    }

    GenerationReport run() {
        Publisher publisher = publisher();
        LoadedContent content = times.measure("load", () -> load(publisher));
        SiteConfig config = faults.guard("reading site.yaml", () -> config(content), SiteConfig.EMPTY);
        List<ParsedArticle> parsed = times.measure("parse", () -> parse(content, config));
        faults.guard("checking the text", () -> check(parsed), parsed);
        Publication publication = times.measure("assemble", () -> assemble(config, parsed, content));
        Optional<Theme> theme = faults.guard("reading the theme", this::theme, Optional.empty());
        List<OutputFile> files =
                theme.map(found -> render(publication, found, content)).orElse(List.of());
        Optional<Published> published = times.measure("publish", () -> publish(publisher, files));
        reports.writeDiagnostics(diagnostics);
        return report(published, publication, printer(content, theme));
    }

    private Publisher publisher() {
        Map<String, Path> inputs = Map.of(
                "project", options.projectDirectory(),
                "content folder", options.contentDirectory(),
                "templates folder", options.templatesDirectory(),
                "report folder", options.reportDirectory());
        return new Publisher(options.outputDirectory(), shown.of(options.outputDirectory()), inputs);
    }

    private LoadedContent load(Publisher publisher) {
        reports.prepare(diagnostics);
        publisher.prepare(diagnostics);
        return faults.guard(
                "reading the content",
                () -> ContentLoader.load(options.projectDirectory(), options.contentDirectory(), diagnostics),
                NO_CONTENT);
    }

    /** A {@code site.yaml} that cannot be used is as if empty: articles are checked all the same, none is rendered. */
    private SiteConfig config(LoadedContent content) {
        return content.site()
                .flatMap(file -> SiteConfigReader.read(file, diagnostics))
                .orElse(SiteConfig.EMPTY);
    }

    private List<ParsedArticle> parse(LoadedContent content, SiteConfig config) {
        List<Optional<ParsedArticle>> parsed = Parallel.map(content.documents().toList(), file -> parse(file, config));
        return parsed.stream().flatMap(Optional::stream).toList();
    }

    private Optional<ParsedArticle> parse(SourceFile file, SiteConfig config) {
        return faults.guard(
                "reading the Markdown",
                file.position(),
                () -> ArticleParser.parse(file, config, diagnostics),
                Optional.empty());
    }

    private List<ParsedArticle> check(List<ParsedArticle> parsed) {
        EditorialCheck.check(parsed, diagnostics);
        return parsed;
    }

    private Publication assemble(SiteConfig config, List<ParsedArticle> parsed, LoadedContent content) {
        Publication none = new Publication(SiteConfig.EMPTY, List.of(), List.of(), List.of(), List.of(), Instant.EPOCH);
        return faults.guard(
                "assembling the publication",
                () -> Assembler.assemble(config, parsed, content, options.time(), diagnostics),
                none);
    }

    private Optional<Theme> theme() {
        return Optional.of(ThemeLoader.load(options.templatesDirectory(), options.projectDirectory(), diagnostics));
    }

    /** What editions find in a file that is known to be faulty follows from the fault, and is not told. */
    private List<OutputFile> render(Publication publication, Theme theme, LoadedContent content) {
        Set<String> faulty = diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.position().file())
                .collect(Collectors.toSet());
        Diagnostics found = new Diagnostics();
        List<OutputFile> files = new Editions(times, faults).render(publication, theme, content::text, found);
        found.sorted().stream()
                .filter(d -> !faulty.contains(d.position().file()))
                .forEach(diagnostics::report);
        return files;
    }

    private Optional<Published> publish(Publisher publisher, List<OutputFile> files) {
        return failed() ? Optional.empty() : publisher.publish(files, diagnostics);
    }

    private boolean failed() {
        return diagnostics.sorted().stream().anyMatch(d -> d.severity().compareTo(options.failOn()) >= 0);
    }

    private static DiagnosticPrinter printer(LoadedContent content, Optional<Theme> theme) {
        return new DiagnosticPrinter(name ->
                content.text(name).or(() -> theme.flatMap(found -> ThemeTexts.find(found, name))));
    }

    private GenerationReport report(Optional<Published> published, Publication publication, DiagnosticPrinter printer) {
        Published output = published.orElse(new Published(List.of(), 0));
        return new GenerationReport(
                published.isPresent(),
                diagnostics.sorted(),
                output.files(),
                output.bytes(),
                publication.articles().size(),
                publication.pages().size(),
                options.outputDirectory(),
                times.all(),
                printer);
    }
}
