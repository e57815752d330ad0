package dev.broadsheet;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceFile.Kind;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.work.BackgroundTask;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loads the classes that parse {@code site.yaml} and an article, while the content is being listed. A run after an edit spends
 * most of its reading time on one article, and nearly all of that on class loading.
 */
final class WarmUp {

    private static final String SITE = """
            title: Title
            description: Description
            baseUrl: https://example.org/
            editions: [site]
            """;

    private static final String ARTICLE = """
            ---
            title: Title
            date: 2026-01-02
            standfirst: Standfirst.
            tags: [one]
            people:
              - name: Name
                role: role
            ---

            Words of *one* **paragraph** and a [link](https://example.org/), `code` and a note.[^1]

            ## Heading

            - Item

            > Quotation

            [^1]: Note.
            """;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private WarmUp() {}

    /** Begins in the background, at most once in a process. */
    static void begin() {
        if (!BEGUN.getAndSet(true)) {
            BackgroundTask.begin(WarmUp::run);
        }
    }

    private static void run() {
        Diagnostics unheard = new Diagnostics();
        SiteConfig config = SiteConfigReader.read(file(Kind.SITE, "site.yaml", SITE), unheard)
                .orElse(SiteConfig.UNREADABLE);
        new ArticleParser(config).parse(file(Kind.ARTICLE, "articles/a.md", ARTICLE), unheard);
    }

    private static SourceFile file(Kind kind, String path, String text) {
        return new SourceFile(kind, path, new SourceText(path, text), "", Optional.empty());
    }
}
