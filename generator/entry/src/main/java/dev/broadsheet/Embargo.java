package dev.broadsheet;

import com.ibm.icu.text.DateFormatSymbols;
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
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.template.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that no text, address or picture of a withheld article is published. */
final class Embargo {

    /** Extensions of theme files that contribute words to pages. */
    private static final List<String> WORDS = List.of(".ftlh", ".ftlx", ".ftl", ".yaml", ".js", ".svg", ".css");

    /** The texts of every PDF: its producer, and what it says of its metadata. */
    private static final String OF_PDFS = "Broadsheet Typesetter\nPart of ISO 14289 to which the document conforms";

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
        if (!withheld.isEmpty()) {
            EmbargoCheck.check(withheld, open(), files, diagnostics);
        }
    }

    private Withheld withheld(ParsedArticle article) {
        SiteConfig config = publication.config();
        Map<String, String> files = files(article);
        Stream<String> names = Stream.of(
                article.metadata().headline().title(),
                article.metadata().identity().slug());
        Stream<String> ofFiles = files.keySet().stream().map(Embargo::stem);
        return new Withheld(
                article.file().position(),
                article.file().whole(),
                Stream.concat(names, ofFiles).filter(Embargo::isDistinct).toList(),
                Releases.folder(config, article),
                files);
    }

    /** Returns whether a name has several words. A single one may be in any file without a leak. */
    private static boolean isDistinct(String name) {
        return name.strip().chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    }

    private static String stem(String path) {
        String name = ContentPaths.name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private Map<String, String> files(ParsedArticle article) {
        SortedMap<String, String> own =
                content.root().map(root -> Releases.files(article, root)).orElseGet(TreeMap::new);
        publication.assets().forEach(asset -> own.remove(asset.path()));
        Set<String> open = publication.assets().stream().map(Asset::sha256).collect(Collectors.toSet());
        own.values().removeIf(open::contains);
        return own;
    }

    /**
     * Returns the texts that are public anyway, in which a match is no leak. They include the files that articles link to,
     * which their authors chose, the data that they show, and the works that they may cite.
     */
    private Stream<String> open() {
        Stream<String> articles = releases.shown().stream()
                .map(article -> withoutComments(article.file().whole()));
        Stream<String> parts = releases.shown().stream()
                .flatMap(article -> article.file().parts().stream())
                .map(part -> part.text().text());
        Stream<String> bodies =
                publication.all().map(article -> new String(article.body().plainText(), StandardCharsets.UTF_8));
        Stream<String> names = publication.all().map(Article::folder);
        Stream<String> site = content.site().map(SourceFile::text).map(SourceText::text).stream();
        Stream<String> words = theme.list("").stream()
                .filter(path -> WORDS.stream().anyMatch(path::endsWith))
                .flatMap(path -> theme.layers(path).stream())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        Stream<String> files = publication.assets().stream()
                .flatMap(asset -> Stream.of(
                        asset.path(), asset.width() == 0 || asset.mediaType().contains("svg") ? text(asset) : ""));
        return Stream.of(articles, parts, bodies, works(), names, site, words, dates(), files, Stream.of(OF_PDFS))
                .flatMap(texts -> texts);
    }

    /** Returns the words of dates in the languages of the publication. */
    private Stream<String> dates() {
        return Stream.concat(
                        Stream.of(publication.config().language()),
                        publication.all().map(Article::language))
                .distinct()
                .map(DateFormatSymbols::getInstance)
                .flatMap(symbols -> Stream.of(symbols.getMonths(), symbols.getShortMonths(), symbols.getWeekdays()))
                .map(names -> String.join("\n", names));
    }

    /** Removes comments, which make nothing public, since readers get nothing of them. */
    private static String withoutComments(String markdown) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int open = markdown.indexOf("<!--");
        int close = markdown.indexOf("-->", open + 1);
        while (open >= 0 && close >= 0) {
            rest.append(markdown, from, open).append('\n');
            from = close + 3;
            open = markdown.indexOf("<!--", from);
            close = markdown.indexOf("-->", open + 1);
        }
        return rest.append(markdown, from, markdown.length()).toString();
    }

    private Stream<String> works() {
        Stream<String> ofSite = publication.config().citations().bibliography().stream()
                .flatMap(file -> ContentPaths.normalise("", file.value()).stream());
        Stream<String> ofArticles = releases.shown().stream()
                .flatMap(article -> article.metadata().processing().bibliography().stream()
                        .flatMap(file ->
                                ContentPaths.normalise(
                                        ContentPaths.folder(article.file().path()), file.value())
                                        .stream()));
        return Stream.concat(ofSite, ofArticles)
                .distinct()
                .flatMap(path -> content.root().stream().map(root -> root.displayName(path)))
                .flatMap(name -> content.otherText(name).stream())
                .map(SourceText::text);
    }

    private static String text(Asset asset) {
        try {
            return new String(Files.readAllBytes(asset.file()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
