package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.RemotePictures;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.kind.MediaType;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.markdown.ParsedBody.Use;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Resolves the links and pictures of a text: to files and pages, and to pictures on the web if {@code site.yaml} permits them.
 */
final class TextReferences {

    /** Addresses whose host a Content-Security-Policy can name (CSP Level 3, section 2.3.1). */
    private static final Pattern SECURE = Pattern.compile("(?is)https://[a-z0-9.-]+(:[0-9]+)?([/?#].*)?");

    private final LinkResolver resolver;
    private final RemotePictures remote;
    private final Diagnostics diagnostics;

    TextReferences(LinkResolver resolver, RemotePictures remote, Diagnostics diagnostics) {
        this.resolver = resolver;
        this.remote = remote;
        this.diagnostics = diagnostics;
    }

    List<Reference> of(ParsedArticle article) {
        return article.body().links().stream()
                .map(link -> follow(article, link))
                .toList();
    }

    private Reference follow(ParsedArticle article, Link link) {
        if (link.use() == Use.PAGE) {
            return new Reference.OnSite(article.metadata().identity().slug(), link.target());
        } else if (link.use() == Use.MEDIA) {
            return media(article, link);
        }
        if (!link.picture() || !isRemote(link.target())) {
            return resolver.resolve(article, link);
        }
        if (MediaType.of(link.target()).isPresent()) {
            return notPlayed(link);
        }
        if (remote == RemotePictures.KEEP) {
            return picture(link);
        }
        return fail(
                link,
                "BS-IMG-008",
                "a picture must be a file of the content folder",
                "save the picture beside the article, and name the file; or write remotePictures: link in site.yaml");
    }

    private Reference media(ParsedArticle article, Link link) {
        Reference found = resolver.resolve(article, link);
        if (found instanceof Reference.ToAsset file) {
            return new Reference.ToMedia(file.asset());
        }
        return found instanceof Reference.Broken ? found : notPlayed(link);
    }

    private Reference notPlayed(Link link) {
        return fail(
                link,
                "BS-MEDIA-006",
                "'" + link.target() + "' cannot be played: it is not a file of the content folder",
                "save the file beside the article, and name it");
    }

    private static boolean isRemote(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        return address.startsWith("//") || address.startsWith("https:") || address.startsWith("http:");
    }

    private Reference picture(Link link) {
        String address = link.target().startsWith("//") ? "https:" + link.target() : link.target();
        return Address.absolute(address)
                .filter(secure -> SECURE.matcher(secure.text()).matches())
                .<Reference>map(Reference.WebPicture::new)
                .orElseGet(
                        () -> fail(
                                link,
                                "BS-IMG-011",
                                "readers can load no picture from '" + link.target() + "'",
                                "write an address with https:// and the name of a host; or save the picture beside the article"));
    }

    private Reference fail(Link link, String code, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, link.position(), message, hint));
        return new Reference.Broken();
    }
}
