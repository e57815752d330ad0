package dev.broadsheet.markdown;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.MetadataReader;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.data.NumberFormats;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.lint.Finding;
import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.DocumentParts;
import dev.broadsheet.source.SourceFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The parse phase: converts a Markdown file to validated front matter and a sanitized body. Thread-safe. */
public final class ArticleParser {

    private final SiteConfig site;
    private final DataFiles files = new DataFiles();
    private final Bibliographies bibliographies;
    private final Map<Dialect, MarkdownParser> parsers = new ConcurrentHashMap<>();
    private final Map<Locale, NumberFormats> words = new ConcurrentHashMap<>();

    /** Creates a parser of articles without citations. */
    public ArticleParser(SiteConfig site) {
        this(site, Bibliographies.NONE);
    }

    /** @param bibliographies the works that articles may cite */
    public ArticleParser(SiteConfig site, Bibliographies bibliographies) {
        this.site = site;
        this.bibliographies = bibliographies;
    }

    /** Parses an article; empty if its text exceeds a limit. Errors of both front matter and body are reported. */
    public Optional<ParsedArticle> parse(SourceFile file, Diagnostics diagnostics) {
        Metadata metadata = parts(file, diagnostics)
                .map(parts -> MetadataReader.read(file, parts, site, diagnostics))
                .orElseGet(() -> MetadataReader.unread(file, site));
        Bibliography works = bibliographies.of(file, diagnostics);
        CitationOptions citations = new CitationOptions(
                works.library(),
                works.hash(),
                site.citations().notes(),
                bibliographies.style(),
                isChapter(file) && site.citations().wholeBook().isPresent());
        Metadata resting = CitedSources.settle(metadata, citations, diagnostics);
        return body(file, resting, citations, diagnostics).map(body -> article(file, resting, body));
    }

    private static Optional<DocumentParts> parts(SourceFile file, Diagnostics diagnostics) {
        return isChapter(file) && !DocumentParts.begins(file.text())
                ? Optional.of(DocumentParts.NO_FRONT_MATTER)
                : DocumentParts.split(file.text(), diagnostics);
    }

    /** Returns whether a bibliography is named, or may be in a file that cannot be read, so that errors concern that. */
    private boolean mayNameWorks(SourceFile file) {
        return file.mayNameWorks() || !site.citations().bibliography().isEmpty() || site.equals(SiteConfig.UNREADABLE);
    }

    private static boolean isChapter(SourceFile file) {
        return file.kind() == SourceFile.Kind.CHAPTER;
    }

    private static ParsedArticle article(SourceFile file, Metadata metadata, ParsedBody body) {
        Metadata titled =
                body.title().map(title -> metadata.titled(title.text())).orElse(metadata);
        return new ParsedArticle(file, titled, body);
    }

    private Optional<ParsedBody> body(
            SourceFile file, Metadata metadata, CitationOptions citations, Diagnostics diagnostics) {
        ComposedText text = file.composed().orElseGet(() -> ComposedText.of(file.text(), file.bodyStart()));
        boolean trusted = site.trust(file.path()).isPresent();
        if (trusted) {
            reportUntrusted(text, diagnostics);
        }
        Set<String> ignored = new TreeSet<>(site.ignore());
        ignored.addAll(metadata.processing().ignore());
        if (mayNameWorks(file)) {
            ignored.add(Finding.CITATION);
        }
        Locale language = metadata.identity().language();
        Dialect dialect = new Dialect(
                metadata.processing().typographicQuotes(),
                metadata.processing().tex().dollars(),
                !citations.library().isEmpty(),
                language);
        MarkdownParser parser = parsers.computeIfAbsent(dialect, MarkdownParser::new);
        DataProse prose = new DataProse(
                text,
                files,
                site.values().values(),
                () -> words.computeIfAbsent(language, NumberFormats::new),
                warning -> report(warning, ignored, diagnostics));
        boolean braces = file.composed().isPresent() || file.text().mayHold('{');
        ComposedText filled = braces
                        && prose.isIn(text.text())
                        && new MarkupGuard(new ArrayText(text.text())).find().isEmpty()
                ? prose.fill(parser.codeIn(text.text()), fault -> diagnostics.report(fault.diagnostic()))
                : text;
        BodySource.Data data = new BodySource.Data(files, prose, language);
        BodySource source = new BodySource(
                filled,
                file.text().name(),
                trusted,
                site.highlight(),
                ignored,
                Optional.of(metadata.headline().title()).filter(title -> !isChapter(file) || !title.isEmpty()),
                site.chapters().anchors(),
                new CreditDefaults(site.pictures(), file.path()),
                new TexOptions(metadata.processing().tex().macros(), language),
                citations,
                data,
                diagnostics);
        return new BodyParser(source, parser).parse();
    }

    private static void report(Diagnostic warning, Set<String> ignored, Diagnostics diagnostics) {
        if (!ignored.contains(warning.code())) {
            diagnostics.report(warning);
        }
    }

    /** Reports untrusted files that a trusted file includes: otherwise their authors could add scripts to the page. */
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
