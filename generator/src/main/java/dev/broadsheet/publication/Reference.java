package dev.broadsheet.publication;

import dev.broadsheet.source.SourcePosition;
import java.net.URI;

/** Where a link or a picture leads, free of any edition. */
public sealed interface Reference {

    /**
     * Another article or page of the publication.
     *
     * @param slug its slug
     * @param anchor an id there; empty for its start
     */
    record ToArticle(String slug, String anchor) implements Reference {}

    /** An id of the same body. */
    record ToAnchor(String anchor) implements Reference {}

    /**
     * A file of the content folder: a picture, a data file.
     *
     * @param asset the file
     */
    record ToAsset(Asset asset) implements Reference {}

    /**
     * What the site makes beside articles and pages, such as the archive, the page of a tag, or a feed. Only the site's
     * edition knows what it makes, and checks it before anything is rendered.
     *
     * @param path within the site, without a slash before it; a page's ends with one
     * @param anchor an id there; empty for its start
     * @param position of the link
     */
    record ToMade(String path, String anchor, SourcePosition position) implements Reference {

        /** The path of its file. */
        public String file() {
            return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        }
    }

    /**
     * A file of the content folder that is played: film, sound, captions.
     *
     * @param asset the file
     */
    record ToMedia(Asset asset) implements Reference {}

    /**
     * The page of the text itself, wherever it is read.
     *
     * @param slug of the article
     * @param anchor an id there; empty for its start
     */
    record OnSite(String slug, String anchor) implements Reference {}

    /**
     * A picture that readers load from the web.
     *
     * @param uri with https and a host that a policy can name
     */
    record WebPicture(String uri) implements Reference {

        /** Scheme, host and port; RFC 6454. */
        public String origin() {
            URI address = URI.create(uri);
            return "https://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        }
    }

    /** An absolute http, https, mailto or tel address. */
    record External(String uri) implements Reference {}
}
