package dev.broadsheet.publication;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Proposal;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.PercentEncoding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes targets for links to files that do not exist. A target is sure if the link has its published address, or its path
 * but for the folder that the path is relative to, the case of letters, the extension or backslashes, and if no other file has
 * its name; and if the link works then. Other targets are likely at best. Thread-safe.
 */
final class LinkHints {

    private final Map<String, ParsedArticle> documents;
    private final Function<ParsedArticle, String> folders;
    private final Set<String> held;
    private final LoadedContent content;
    private final AssetReader reader;
    private final Map<String, ParsedArticle> slugs = new HashMap<>();
    private final LinkTargets pages;
    private final LinkTargets pictures;

    /**
     * @param folders returns the folder of a document's page on the site
     * @param held the paths of withheld articles
     */
    LinkHints(
            SiteConfig config,
            Map<String, ParsedArticle> documents,
            Function<ParsedArticle, String> folders,
            Set<String> held,
            LoadedContent content) {
        this.documents = documents;
        this.folders = folders;
        this.held = held;
        this.content = content;
        this.reader = new AssetReader(config, new Diagnostics());
        documents
                .values()
                .forEach(document ->
                        slugs.putIfAbsent(document.metadata().identity().slug(), document));
        this.pages = LinkTargets.pages(content, documents.values(), folders);
        this.pictures = LinkTargets.pictures(content);
    }

    /** Returns the paths to which a link may lead. */
    Collection<String> candidates(Link link) {
        return targets(link).paths();
    }

    private LinkTargets targets(Link link) {
        return link.picture() ? pictures : pages;
    }

    /**
     * Returns a hint for a link that has the published address, the slug or nearly the path of a file.
     *
     * @param from the path of the document with the link
     * @param folder the folder that the link is relative to
     * @param path what the link names, relative to the content folder
     */
    Optional<LinkHint> found(String from, String folder, String path, Link link) {
        return sure(from, folder, link).or(() -> bySlug(path, link).map(file -> likely(folder, file, link)));
    }

    private Optional<LinkHint> sure(String from, String folder, Link link) {
        ParsedArticle own = documents.get(from);
        Set<String> found = targets(link).meant(link.path(), folder, own == null ? "" : folders.apply(own));
        return Optional.of(found)
                .filter(files -> files.size() == 1)
                .map(files -> files.iterator().next())
                .filter(file -> works(from, file, link))
                .map(file -> new LinkHint(text(folder, file, link), proposal(folder, file, link, true)));
    }

    private static String text(String folder, String file, Link link) {
        String target = ContentPaths.relative(folder, file);
        return link.path().startsWith("/") && target.equals(link.path().substring(1))
                ? "write " + target + " without a / or ../ before it: the file is " + file
                : "write '" + target + "'";
    }

    private static Optional<Proposal> proposal(String folder, String file, Link link, boolean sure) {
        int hash = link.target().indexOf('#');
        String written = hash < 0 ? link.target() : link.target().substring(0, hash);
        String target = PercentEncoding.encode(ContentPaths.relative(folder, file), LinkHints::isPlain);
        return Optional.of(new Proposal(written, target, sure));
    }

    /** Returns whether no syntax around a link can mistake a character. */
    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || "-._/".indexOf(c) >= 0;
    }

    /** Returns whether a link to a file would be without errors. */
    private boolean works(String from, String file, Link link) {
        ParsedArticle document = documents.get(file);
        return document == null
                ? content.root().filter(root -> isReadable(root, file, link)).isPresent()
                : (!held.contains(file) || held.contains(from))
                        && lostAnchor(file, link).isEmpty();
    }

    private synchronized boolean isReadable(ContentRoot root, String file, Link link) {
        return root.find(file) instanceof ContentRoot.Found found
                && reader.read(file, file, found, link.picture()).asset().isPresent();
    }

    /** Returns the anchor of the link if a document does not have it. */
    private Optional<String> lostAnchor(String file, Link link) {
        return Optional.ofNullable(documents.get(file))
                .filter(document -> !link.anchor().isEmpty()
                        && !document.body().ids().contains(Anchors.named(document.body(), link.anchor())))
                .map(document -> link.anchor());
    }

    /** Returns the path of the document whose slug ends a path or a published address. */
    private Optional<String> bySlug(String path, Link link) {
        return Optional.of(link)
                .filter(text -> !text.picture())
                .map(text -> slugs.get(ContentPaths.name(LinkTargets.bare(path))))
                .map(document -> document.file().path());
    }

    /** Returns a hint that proposes a file which may be meant. */
    LinkHint likely(String folder, String file, Link link) {
        String lost = lostAnchor(file, link)
                .map(anchor -> " It has no heading or id '" + anchor + "'")
                .orElse("");
        return new LinkHint(ContentPaths.hint(folder, file) + lost, proposal(folder, file, link, false));
    }

    /** Returns a hint for a path that is like that of a file; empty if it is like none. */
    Optional<LinkHint> similar(String folder, String path, Link link) {
        return ContentPaths.nearest(path, candidates(link))
                .filter(file -> !file.equals(path))
                .map(file -> likely(folder, file, link));
    }

    /** Returns the first folder of a path that has no file to which links can lead, ending with {@code /}. */
    Optional<String> missingFolder(String path) {
        return IntStream.range(0, path.length())
                .filter(at -> path.charAt(at) == '/')
                .mapToObj(at -> path.substring(0, at + 1))
                .filter(folder -> !pages.hasFolder(folder))
                .findFirst();
    }

    /** Returns a hint for the path of a folder. */
    Optional<LinkHint> inFolder(String folder, String path, Link link) {
        String within = path.endsWith("/") ? path : path + "/";
        return candidates(link).stream().anyMatch(file -> file.startsWith(within))
                ? Stream.of("index.md", "README.md")
                        .map(within::concat)
                        .filter(candidates(link)::contains)
                        .findFirst()
                        .map(file -> likely(folder, file, link))
                        .or(() -> Optional.of(LinkHint.of("that is a folder: write the path of a file in it")))
                : Optional.empty();
    }

    /** Returns a hint for the path of a file or a page with a query after it. */
    Optional<LinkHint> query(String from, String folder, String path, Link link) {
        int begin = path.indexOf('?');
        String bare = begin < 0 ? "" : path.substring(0, begin);
        return List.copyOf(candidates(link)).contains(bare)
                ? Optional.of(LinkHint.of("delete " + TargetHints.shortened(path.substring(begin))
                        + ": a file of the content folder has no query"))
                : Optional.of(bare).filter(text -> !text.isEmpty()).flatMap(text -> found(from, folder, text, link));
    }
}
