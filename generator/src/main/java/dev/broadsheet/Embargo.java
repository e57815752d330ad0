package dev.broadsheet;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Releases;
import dev.broadsheet.publish.embargo.EmbargoCheck;
import dev.broadsheet.publish.embargo.Withheld;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.template.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that no text, address or picture of a withheld article is published. */
final class Embargo {

    /** Extensions of theme files that contribute words to pages. */
    private static final List<String> WORDS = List.of(".ftlh", ".ftlx", ".ftl", ".yaml", ".js", ".svg", ".css");

    private final Releases releases;
    private final Publication publication;
    private final LoadedContent content;
    private final Theme theme;

    Embargo(Releases releases, Publication publication, LoadedContent content, Theme theme) {
        this.releases = releases;
        this.publication = publication;
        this.content = content;
        this.theme = theme;
    }

    /** Reports content of withheld articles in the output files. */
    void check(List<OutputFile> files, Diagnostics diagnostics) {
        List<Withheld> withheld = releases.held().stream().map(this::withheld).toList();
        EmbargoCheck.check(withheld, open(), files, diagnostics);
    }

    private Withheld withheld(ParsedArticle article) {
        SiteConfig config = publication.config();
        return new Withheld(
                article.file().position(),
                article.file().whole(),
                List.of(
                        article.metadata().headline().title(),
                        article.metadata().identity().slug()),
                Releases.folder(config, article),
                pictures(article));
    }

    private Set<String> pictures(ParsedArticle article) {
        Set<String> own = new TreeSet<>();
        content.root().ifPresent(root -> own.addAll(Releases.pictures(article, root)));
        publication.assets().stream().map(Asset::sha256).forEach(own::remove);
        return own;
    }

    /**
     * Returns the texts that are public anyway, in which a match is no leak. They include the files that articles link to,
     * which their authors chose.
     */
    private Stream<String> open() {
        Stream<String> articles =
                releases.shown().stream().map(article -> article.file().whole());
        Stream<String> names = publication.all().map(Article::folder);
        Stream<String> site = content.site().map(SourceFile::text).map(SourceText::text).stream();
        Stream<String> words = theme.list("").stream()
                .filter(path -> WORDS.stream().anyMatch(path::endsWith))
                .flatMap(path -> theme.layers(path).stream())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        Stream<String> files = publication.assets().stream()
                .filter(asset -> asset.width() == 0 || asset.mediaType().contains("svg"))
                .map(Embargo::text);
        return Stream.of(articles, names, site, words, files).flatMap(texts -> texts);
    }

    private static String text(Asset asset) {
        try {
            return new String(Files.readAllBytes(asset.file()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
