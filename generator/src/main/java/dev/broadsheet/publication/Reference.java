package dev.broadsheet.publication;

import dev.broadsheet.source.SourcePosition;
import java.net.URI;

/** The target of a link or a picture, independent of an edition. */
public sealed interface Reference {

    /**
     * Another article or page of the publication.
     *
     * @param anchor an id in the document; empty for its start
     */
    record ToArticle(String slug, String anchor) implements Reference {}

    /** An id in the same body. */
    record ToAnchor(String anchor) implements Reference {}

    /** A file of the content folder: a picture or a data file. */
    record ToAsset(Asset asset) implements Reference {}

    /**
     * A generated page or file of the site, such as the archive, the page of a tag, or a feed. Only the site's edition knows
     * which exist; it checks the reference before rendering.
     *
     * @param path within the site, without a leading slash; that of a page ends with a slash
     * @param anchor an id in the page; empty for its start
     * @param position the position of the link
     */
    record ToMade(String path, String anchor, SourcePosition position) implements Reference {

        /** Returns the path of its file within the site. */
        public String file() {
            return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        }
    }

    /** A media file of the content folder: video, audio or captions. */
    record ToMedia(Asset asset) implements Reference {}

    /**
     * The page of the text itself on the site, from any edition.
     *
     * @param slug the slug of the article
     * @param anchor an id in the page; empty for its start
     */
    record OnSite(String slug, String anchor) implements Reference {}

    /**
     * A picture that readers load from the web.
     *
     * @param uri with the scheme https and a host that a Content-Security-Policy can name
     */
    record WebPicture(String uri) implements Reference {

        /** Returns its origin: scheme, host and port (RFC 6454). */
        public String origin() {
            URI address = URI.create(uri);
            return "https://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        }
    }

    /** An absolute http, https, mailto or tel address. */
    record External(String uri) implements Reference {}
}
