package dev.broadsheet.publication;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.config.Hold;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Release;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.picture.DamagedPicture;
import dev.broadsheet.picture.Picture;
import dev.broadsheet.picture.PictureType;
import dev.broadsheet.picture.SvgFault;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents that are published at a point in time, and those that are withheld: drafts, those not yet published, and
 * expired ones. The phases after this one know only the shown documents.
 *
 * @param shown the documents of the publication
 * @param held the withheld articles; a preview shows them, too, with a mark
 * @param turns all moments, past and future, at which an article appears or expires, in order
 */
public record Releases(List<ParsedArticle> shown, List<ParsedArticle> held, List<Instant> turns) {

    public Releases {
        shown = List.copyOf(shown);
        held = List.copyOf(held);
        turns = List.copyOf(turns);
    }

    /**
     * @param time the start of the build
     * @param preview whether withheld articles are shown
     */
    public static Releases of(List<ParsedArticle> all, Instant time, boolean preview) {
        List<ParsedArticle> shown = new ArrayList<>();
        List<ParsedArticle> held = new ArrayList<>();
        for (ParsedArticle article : all) {
            Hold hold = article.metadata().release().at(time);
            if (hold == Hold.NONE) {
                shown.add(article);
            } else {
                held.add(article);
                if (preview) {
                    shown.add(
                            new ParsedArticle(article.file(), article.metadata().shownAs(hold), article.body()));
                }
            }
        }
        List<Instant> turns = all.stream()
                .map(article -> article.metadata().release())
                .flatMap(Release::turns)
                .distinct()
                .sorted()
                .toList();
        return new Releases(shown, held, turns);
    }

    /** Returns the folder of an article's page, whether or not it is published. */
    public static String folder(SiteConfig config, ParsedArticle article) {
        SourceFile file = article.file();
        return new ArticleFolder(config.permalinks(), new Diagnostics())
                .of(Assembler.kind(file), article.metadata(), file.path());
    }

    /**
     * Returns the files that an article shows or links to, other than documents.
     *
     * @return by path in the content folder, the SHA-256 of each as it would be published, in lower-case hexadecimal digits
     */
    public static SortedMap<String, String> files(ParsedArticle article, ContentRoot root) {
        SortedMap<String, String> files = new TreeMap<>();
        String folder = ContentPaths.folder(article.file().path());
        Stream<String> named =
                article.metadata().presentation().placement().picture().stream().map(LocatedValue::value);
        Stream.concat(named, article.body().links().stream().map(ParsedBody.Link::path))
                .filter(path -> !path.isEmpty() && !Part.isMarkdown(path))
                .flatMap(path -> ContentPaths.normalise(folder, path).stream())
                .forEach(path -> {
                    if (root.find(path) instanceof ContentRoot.Found found) {
                        files.put(path, hash(found.file()));
                    }
                });
        return files;
    }

    private static String hash(Path file) {
        try {
            return Files.size(file) > Limits.ASSET_BYTES ? "" : Fingerprint.of(published(Files.readAllBytes(file)));
        } catch (IOException | DamagedPicture | SvgFault e) {
            return "";
        }
    }

    private static byte[] published(byte[] file) throws DamagedPicture, SvgFault {
        Optional<PictureType> picture = PictureType.of(file);
        return picture.isPresent() ? Picture.read(picture.get(), file).published() : file;
    }

    /** Returns the slugs of withheld articles. */
    Set<String> heldSlugs() {
        return held.stream()
                .map(article -> article.metadata().identity().slug())
                .collect(Collectors.toSet());
    }

    /** Returns the paths of the files of withheld articles. */
    Set<String> heldPaths() {
        Set<String> paths = new HashSet<>();
        held.forEach(article -> paths.add(article.file().path()));
        return paths;
    }

    /** Returns whether withheld articles are shown. */
    boolean isPreview() {
        return shown.stream().anyMatch(article -> article.metadata().release().hold() != Hold.NONE);
    }

    /** Reports published articles that include the text of a withheld article. */
    void reportIncludes(Diagnostics diagnostics) {
        Set<String> paths = heldPaths();
        for (ParsedArticle article : shown) {
            if (article.metadata().release().hold() == Hold.NONE) {
                article.file()
                        .composed()
                        .map(ComposedText::included)
                        .ifPresent(included -> included.forEach((path, position) -> {
                            if (paths.contains(path)) {
                                report(path, position, diagnostics);
                            }
                        }));
            }
        }
    }

    private void report(String path, SourcePosition position, Diagnostics diagnostics) {
        String message = "'" + path + "' is not published, and its text would be in this article";
        String hint = "take the include out until then, or put what both share into a file of its own, as _method.md";
        diagnostics.report(
                isPreview()
                        ? Diagnostic.warning("BS-INC-013", position, message, hint)
                        : Diagnostic.error("BS-INC-013", position, message, hint));
    }
}
