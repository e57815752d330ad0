package dev.broadsheet.markdown;

import dev.broadsheet.config.FrontMatter;
import dev.broadsheet.config.FrontMatterReader;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.DocumentParts;
import dev.broadsheet.source.SourceFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The parse phase: a Markdown file to checked front matter and a clean body. Thread-safe. */
public final class ArticleParser {

    private final SiteConfig site;
    private final Map<Dialect, MarkdownRenderer> renderers = new ConcurrentHashMap<>();

    public ArticleParser(SiteConfig site) {
        this.site = site;
    }

    /** Empty when the file cannot be used; all faults are reported, those of the body also when the front matter fails. */
    public Optional<ParsedArticle> parse(SourceFile file, Diagnostics diagnostics) {
        Optional<DocumentParts> parts = DocumentParts.split(file.text(), diagnostics);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<FrontMatter> frontMatter = FrontMatterReader.read(file, parts.get(), site, diagnostics);
        boolean quotes = frontMatter.map(FrontMatter::typographicQuotes).orElse(site.typographicQuotes());
        Locale language = frontMatter.map(FrontMatter::language).orElse(site.language());
        ComposedText text = file.composed()
                .orElseGet(() -> ComposedText.of(file.text(), parts.get().bodyStart()));
        boolean trusted = site.trust(file.path()).isPresent();
        if (trusted) {
            reportUntrusted(text, diagnostics);
        }
        BodySource source = new BodySource(text, file.text().name(), trusted, site.highlight(), diagnostics);
        MarkdownRenderer renderer = renderers.computeIfAbsent(new Dialect(quotes, language), MarkdownRenderer::new);
        Optional<ParsedBody> body = new BodyParser(source, renderer).parse();
        return frontMatter.flatMap(matter -> body.map(shaped -> new ParsedArticle(file, matter, shaped)));
    }

    /** Who may write a file that is included could write scripts for the page otherwise. */
    private void reportUntrusted(ComposedText text, Diagnostics diagnostics) {
        text.included().forEach((path, position) -> {
            if (site.trust(path).isEmpty()) {
                diagnostics.report(Diagnostic.error(
                        "BS-INC-012",
                        position,
                        "'" + path + "' is included in a trusted file and is not trusted itself",
                        "add its path to trusted in site.yaml, or take the include out"));
            }
        });
    }
}
