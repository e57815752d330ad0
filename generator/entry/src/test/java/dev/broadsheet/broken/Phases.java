package dev.broadsheet.broken;

import dev.broadsheet.check.EditorialCheck;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.markdown.Bibliographies;
import dev.broadsheet.markdown.BookCitations;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Assembler;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Releases;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs the phases load, parse and assemble, without any edition. */
public final class Phases {

    private Phases() {}

    /** Returns the printed diagnostics of a project with the folder {@code content}. */
    public static String print(Path project) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedContent content = ContentLoader.load(project, project.resolve("content"), diagnostics);
        assemble(content, diagnostics);
        return new DiagnosticPrinter(name -> content.text(name).or(() -> content.otherText(name)))
                .print(diagnostics.sorted());
    }

    /** Returns the codes of the diagnostics, in order. */
    public static List<String> codes(Path project) {
        Diagnostics diagnostics = new Diagnostics();
        assemble(ContentLoader.load(project, project.resolve("content"), diagnostics), diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }

    /** Returns the publication assembled from the content. */
    public static Publication assemble(LoadedContent content, Diagnostics diagnostics) {
        SiteConfig config = content.site()
                .flatMap(file -> SiteConfigReader.read(file, diagnostics))
                .orElse(SiteConfig.UNREADABLE);
        Bibliographies bibliographies = Bibliographies.read(content, config, diagnostics);
        ArticleParser parser = new ArticleParser(config, bibliographies);
        List<ParsedArticle> parsed = content.documents()
                .flatMap(file -> parser.parse(file, diagnostics).stream())
                .toList();
        EditorialCheck.check(parsed, diagnostics);
        return Assembler.assemble(
                config,
                Releases.of(parsed, Instant.MIN, false),
                content,
                new BookCitations(config, bibliographies),
                Optional.empty(),
                diagnostics);
    }
}
