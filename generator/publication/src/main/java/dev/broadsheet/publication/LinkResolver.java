package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ForeignScheme;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Resolves links. A path is relative to the file with the link, or to the content folder if it begins with {@code /}; it names
 * a Markdown file or any other file of the content folder. Thread-safe, except that {@link #assets} must be called after all
 * links are resolved.
 */
final class LinkResolver {

    private final Map<String, ParsedArticle> documents;
    private final Set<String> held;
    private final Map<String, String> heldSlugs = new HashMap<>();
    private final LoadedContent content;
    private final AssetReader assetReader;
    private final ExternalLinks external;
    private final Anchors anchors;
    private final Supplier<LinkHints> newHints;
    private @Nullable LinkHints hints;
    private final Diagnostics diagnostics;
    private final Map<String, Asset> assets = new TreeMap<>();

    /**
     * @param folders returns the folder of a document's page on the site
     * @param releases the withheld articles, whether or not they are among the documents
     */
    LinkResolver(
            SiteConfig config,
            Map<String, ParsedArticle> documents,
            Function<ParsedArticle, String> folders,
            Releases releases,
            LoadedContent content,
            Diagnostics diagnostics) {
        this.documents = documents;
        this.held = releases.heldPaths();
        releases.held()
                .forEach(article -> heldSlugs.putIfAbsent(
                        article.metadata().identity().slug(), article.file().path()));
        this.content = content;
        this.assetReader = new AssetReader(config, diagnostics);
        this.external = new ExternalLinks(config.externalLinks());
        this.anchors = new Anchors(config.chapters().anchors(), diagnostics);
        this.newHints = () -> new LinkHints(config, documents, folders, held, content);
        this.diagnostics = diagnostics;
    }

    /** Created for the first link that leads to no file, since it goes through the names and addresses of all files. */
    private synchronized LinkHints hints() {
        LinkHints known = hints;
        if (known == null) {
            known = newHints.get();
            hints = known;
        }
        return known;
    }

    /** Returns the files that resolved links refer to, sorted by path. */
    Collection<Asset> assets() {
        return assets.values();
    }

    /** Returns the target of a link. A broken link is reported, and its target is returned as written. */
    Reference resolve(ParsedArticle from, Link link) {
        return resolve(from.file().path(), link);
    }

    /** Returns the target of a link of {@code site.yaml}, likewise. */
    Reference resolve(Link link) {
        return resolve("", link);
    }

    /** @param from the path of the document with the link; empty for {@code site.yaml} */
    private Reference resolve(String from, Link link) {
        String target = link.target();
        Optional<Diagnostic> fault = ForeignScheme.fault(target, link.position());
        if (fault.isPresent()) {
            diagnostics.report(fault.get());
            return new Reference.Broken();
        } else if (new Address(target).isExternal()) {
            return external(link);
        }
        String path = link.path();
        String anchor = withoutTextFragment(link.anchor());
        if (path.isEmpty()) {
            ParsedArticle own = documents.get(from);
            return own == null || target.isEmpty() ? empty(link) : local(own, anchor, link);
        }
        Optional<String> within = ContentPaths.normalise(folder(from, link), path);
        if (within.isEmpty()) {
            return elsewhere(from, link).orElseGet(() -> outside(from, path, link));
        }
        return file(from, within.get(), anchor, link);
    }

    /** Removes the text directive ({@code :~:text=}) from a fragment, which names no element. */
    private static String withoutTextFragment(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    private Reference outside(String from, String path, Link link) {
        String copy = "copy the file into the content folder, and link to that";
        return fail(
                link,
                "BS-LINK-003",
                "'" + path + "' leads out of the content folder",
                hints().found(from, folder(from, link), path, link)
                        .orElse(LinkHint.of(
                                link.picture()
                                        ? copy
                                        : copy + "; 'externalLinks' of site.yaml names folders of another site")));
    }

    private Reference external(Link link) {
        if (link.picture()) {
            return fail(
                    link,
                    "BS-IMG-008",
                    "a picture must be a file of the content folder",
                    "save the picture beside the article, and name the file");
        }
        String address = link.target().startsWith("//") ? "https:" + link.target() : link.target();
        return Address.absolute(address)
                .<Reference>map(Reference.External::new)
                .orElseGet(() -> fail(
                        link,
                        "BS-LINK-006",
                        "'" + link.target() + "' is not a web address",
                        TargetHints.malformed(address)));
    }

    private Reference empty(Link link) {
        return fail(link, "BS-LINK-004", "the link has no target", "write the target between the parentheses");
    }

    private Reference local(ParsedArticle from, String written, Link link) {
        String anchor = Anchors.named(from.body(), written);
        if (Anchors.isTitle(from.body(), anchor)) {
            return new Reference.ToArticle(from.metadata().identity().slug(), "");
        }
        anchors.check(from, anchor, link);
        return new Reference.ToAnchor(anchor);
    }

    private Reference file(String from, String path, String given, Link link) {
        ParsedArticle named = documents.get(path);
        ParsedArticle document = named == null ? written(from, path) : named;
        if (held.contains(path) && !held.contains(from) && !link.picture()) {
            reportHeld(path, document != null, link);
        }
        if (document == null && held.contains(path)) {
            return new Reference.Broken();
        }
        if (document != null && !link.picture()) {
            String anchor = Anchors.named(document.body(), given);
            if (document.file().path().equals(from) && !anchor.isEmpty()) {
                return local(document, anchor, link);
            }
            anchors.check(document, anchor, link);
            return new Reference.ToArticle(
                    document.metadata().identity().slug(), Anchors.isTitle(document.body(), anchor) ? "" : anchor);
        }
        return content.root().map(root -> asset(root, from, path, link)).orElseGet(() -> missing(from, path, link));
    }

    /**
     * Returns the chapter for a path of an HTML page as mdBook writes it: {@code guide/index.html} is the page of
     * {@code guide/README.md}.
     */
    private @Nullable ParsedArticle written(String from, String path) {
        ParsedArticle own = documents.get(from);
        if (own == null || own.file().kind() != SourceFile.Kind.CHAPTER || !path.endsWith(".html")) {
            return null;
        }
        String bare = path.substring(0, path.length() - ".html".length());
        ParsedArticle same = documents.get(bare + ".md");
        boolean folder = same == null && (bare.equals("index") || bare.endsWith("/index"));
        return folder ? documents.get(bare.substring(0, bare.length() - "index".length()) + "README.md") : same;
    }

    /** @param preview whether the target is shown in a preview, so that the link works for its author */
    private void reportHeld(String path, boolean preview, Link link) {
        String message = "'" + path + "' is not published, so readers could not follow the link";
        String hint = "take the link out until then, or hold this article back as long, by publishFrom";
        diagnostics.report(
                preview
                        ? Diagnostic.warning("BS-LINK-010", link.position(), message, hint)
                        : Diagnostic.error("BS-LINK-010", link.position(), message, hint));
    }

    /** Returns the reference to a file. Synchronized, so that each file is read once. */
    private synchronized Reference asset(ContentRoot root, String from, String path, Link link) {
        ContentRoot.Lookup lookup = root.find(path);
        if (lookup instanceof ContentRoot.Outside) {
            return fail(
                    link,
                    "BS-LINK-003",
                    "'" + path + "' leads out of the content folder by a symbolic link",
                    "copy the file into the content folder");
        } else if (lookup instanceof ContentRoot.Found found && !LinkTargets.isUnusable(path)) {
            ReadFile read = assetReader.read(path, root.displayName(path), found, link.picture());
            read.asset().ifPresent(asset -> assets.put(path, asset));
            return read.asset()
                    .<Reference>map(Reference.ToAsset::new)
                    .or(() -> read.fault().map(fault -> fail(link, fault.code(), fault.message(), fault.hint())))
                    .orElseGet(Reference.Broken::new);
        }
        return missing(from, path, link);
    }

    /** Returns the folder to which a link is relative: that of the included file if the link comes from one. */
    private String folder(String from, Link link) {
        String written = link.position().file();
        ParsedArticle document = documents.get(from);
        boolean own = document == null || written.equals(document.file().text().name());
        return ContentPaths.folder(
                own ? from : content.root().map(root -> root.path(written)).orElse(from));
    }

    private Reference part(String path, Link link) {
        return fail(
                link,
                "BS-LINK-007",
                "'" + path + "' is only included by others, and has no page",
                "link to an article that includes it");
    }

    private Reference missing(String from, String path, Link link) {
        Optional<Reference> made =
                hints().found(from, folder(from, link), path, link).isPresent()
                        ? Optional.empty()
                        : toHeld(path, link).or(() -> GeneratedLinks.of(link));
        return elsewhere(from, link).or(() -> made).orElseGet(() -> missingFile(from, path, link));
    }

    /** Reports a link with the slug of a withheld article, which other documents do not have. */
    private Optional<Reference> toHeld(String path, Link link) {
        return Optional.ofNullable(heldSlugs.get(ContentPaths.name(LinkTargets.bare(path))))
                .filter(file -> !link.picture())
                .map(file -> {
                    reportHeld(file, false, link);
                    return new Reference.Broken();
                });
    }

    /** Returns the address on another site that the path is mapped to, if any. */
    private Optional<Reference> elsewhere(String from, Link link) {
        return link.picture()
                ? Optional.empty()
                : external.address(folder(from, link), link.target()).map(Reference.External::new);
    }

    private Reference missingFile(String from, String path, Link link) {
        if (!link.picture()
                && content.otherFiles().contains(path)
                && Part.isNamed(path)
                && LinkTargets.isUnusable(path)) {
            return part(path, link);
        }
        boolean failed = content.documents().anyMatch(file -> file.path().equals(path));
        if (failed && !link.picture()) {
            return new Reference.Broken();
        }
        LinkHint hint = hint(from, folder(from, link), path, link);
        Diagnostic missing = hint.in(Diagnostic.error(
                link.picture() ? "BS-IMG-001" : "BS-LINK-001",
                link.position(),
                "there is no file '" + TargetHints.shortened(path) + "' in the content folder",
                hint.text()));
        return fail(hints().missingFolder(path)
                .filter(folder -> hint.proposal().isEmpty())
                .map(folder -> missing.because(
                        "there is no folder '" + TargetHints.shortened(folder) + "' in the content folder"))
                .orElse(missing));
    }

    private LinkHint hint(String from, String folder, String path, Link link) {
        return TargetHints.placeholder(link.target())
                .or(() -> link.picture() ? Optional.empty() : TargetHints.address(link.target()))
                .map(LinkHint::of)
                .or(() -> hints().found(from, folder, path, link))
                .or(() -> TargetHints.slashes(link.path()).map(LinkHint::of))
                .or(() -> hints().query(from, folder, path, link))
                .or(() -> hints().inFolder(folder, path, link))
                .or(() -> hints().similar(folder, path, link))
                .orElseGet(() -> LinkHint.of(advice(path, link)));
    }

    /** Returns advice about a path that is like no other. If the content folder has it, it is that of no regular file, or of
     * Markdown without a page. */
    private String advice(String path, Link link) {
        if (!content.otherFiles().contains(path) && !hints().candidates(link).contains(path)) {
            return "paths are relative to the file that contains the link"
                    + (path.endsWith(".html") ? "; 'externalLinks' of site.yaml names folders of another site" : "");
        }
        return content.root()
                        .filter(root -> root.find(path) instanceof ContentRoot.Missing)
                        .isPresent()
                ? "what has that name is not a file that can be read, but a pipe, a device, or a symbolic link to nothing"
                : "what has that name is Markdown or site.yaml, which is neither shown nor published as a file";
    }

    private Reference fail(Link link, String code, String message, LinkHint hint) {
        return fail(hint.in(Diagnostic.error(code, link.position(), message, hint.text())));
    }

    private Reference fail(Diagnostic fault) {
        diagnostics.report(fault);
        return new Reference.Broken();
    }

    private Reference fail(Link link, String code, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, link.position(), message, hint));
        return new Reference.Broken();
    }
}
