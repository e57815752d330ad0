package dev.broadsheet.benchmarks;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.html.HtmlEdition;
import dev.broadsheet.edition.html.search.SearchDocument;
import dev.broadsheet.edition.html.search.SearchIndex;
import dev.broadsheet.edition.html.search.StoredIndex;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.markdown.Bibliographies;
import dev.broadsheet.markdown.BookCitations;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Assembler;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Releases;
import dev.broadsheet.publish.Published;
import dev.broadsheet.publish.Publisher;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from 200 articles to their site, one by one: each uses the result of the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class SiteBenchmark {

    private static final int ARTICLES = 200;

    private final Theme theme = ThemeLoader.defaultTheme();
    private final Path folder = folder();
    private final LoadedContent content;
    private final SiteConfig config;
    private final List<ParsedArticle> parsed;
    private final Publication publication;
    private final List<OutputFile> files;

    public SiteBenchmark() {
        this.content = load(folder);
        this.config = SiteConfigReader.read(content.site().orElseThrow(), new Diagnostics())
                .orElseThrow();
        this.parsed = parse(content, config);
        this.publication = assemble(config, parsed, content);
        this.files = renderSite(publication, theme, content);
    }

    private static Path folder() {
        try {
            return Articles.write(Files.createTempDirectory("broadsheet"), ARTICLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the files and takes their SHA-256. */
    @Benchmark
    public LoadedContent load() {
        return load(folder);
    }

    private static LoadedContent load(Path folder) {
        return ContentLoader.load(folder, folder.resolve("content"), new Diagnostics());
    }

    /** Front matter and Markdown of all articles, by one thread. */
    @Benchmark
    public List<ParsedArticle> parse() {
        return parse(content, config);
    }

    private static List<ParsedArticle> parse(LoadedContent content, SiteConfig config) {
        ArticleParser parser = new ArticleParser(config);
        Diagnostics diagnostics = new Diagnostics();
        return content.documents()
                .map((SourceFile file) -> parser.parse(file, diagnostics).orElseThrow())
                .toList();
    }

    /** Follows links, sorts, and makes the publication. */
    @Benchmark
    public Publication assemble() {
        return assemble(config, parsed, content);
    }

    private static Publication assemble(SiteConfig config, List<ParsedArticle> parsed, LoadedContent content) {
        Diagnostics diagnostics = new Diagnostics();
        BookCitations citations = new BookCitations(config, Bibliographies.read(content, config, diagnostics));
        return Assembler.assemble(
                config, Releases.of(parsed, Instant.EPOCH, true), content, citations, Optional.empty(), diagnostics);
    }

    /** All pages by their templates, feeds, search index and site map, by as many threads as there are processors. */
    @Benchmark
    public List<OutputFile> renderSite() {
        return renderSite(publication, theme, content);
    }

    private static List<OutputFile> renderSite(Publication publication, Theme theme, LoadedContent content) {
        EditionInput input = new EditionInput(
                publication, theme, Paginations.NONE, List.of(), content::text, Cache.none(), new Diagnostics());
        return new HtmlEdition(Progress.NONE, OutputStore.MEMORY).render(input).files();
    }

    /** The search index alone. */
    @Benchmark
    public List<OutputFile> indexWords() {
        return new SearchIndex(publication.articles(), Article::slug, SiteBenchmark::document, StoredIndex.NOTHING)
                .files("");
    }

    private static SearchDocument document(Article article) {
        return new SearchDocument(
                article.folder(),
                article.title(),
                List.of(),
                "en",
                article.tags(),
                List.of(),
                article.body()::plainText);
    }

    /** Hashes, writes and swaps in. */
    @Benchmark
    public Optional<Published> publish() {
        return new Publisher(folder.resolve("site"), "site", Map.of(), true).publish(files, new Diagnostics());
    }
}
