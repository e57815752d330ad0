package dev.broadsheet.markdown;

import dev.broadsheet.config.FrontMatter;
import dev.broadsheet.config.FrontMatterReader;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.DocumentParts;
import dev.broadsheet.source.SourceFile;
import java.util.Locale;
import java.util.Optional;

/** The parse phase: a Markdown file to checked front matter and a clean body. Safe for use by several threads. */
public final class ArticleParser {

    private ArticleParser() {}

    /** Empty when the file cannot be used; all faults are reported, those of the body also when the front matter fails. */
    public static Optional<ParsedArticle> parse(SourceFile file, SiteConfig site, Diagnostics diagnostics) {
        Optional<DocumentParts> parts = DocumentParts.split(file.text(), diagnostics);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<FrontMatter> frontMatter = FrontMatterReader.read(file, parts.get(), site, diagnostics);
        boolean quotes = frontMatter.map(FrontMatter::typographicQuotes).orElse(site.typographicQuotes());
        BodySource source = new BodySource(file.text(), parts.get().bodyStart(), diagnostics);
        Locale language = frontMatter.map(FrontMatter::language).orElse(site.language());
        Optional<ParsedBody> body = new BodyParser(source, new Dialect(quotes, language)).parse();
        return frontMatter.flatMap(matter -> body.map(text -> new ParsedArticle(file, matter, text)));
    }
}
