package dev.broadsheet.markdown;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceFile;
import java.util.Optional;

/** The parse phase: a Markdown file to checked front matter and a clean body. */
public final class ArticleParser {

    private ArticleParser() {}

    /** Empty when the file cannot be used; all faults are reported. */
    public static Optional<ParsedArticle> parse(SourceFile file, SiteConfig site, Diagnostics diagnostics) {
        return Optional.empty();
    }
}
