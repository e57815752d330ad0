package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.source.SourcePosition;
import java.net.URI;
import java.util.Optional;

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
     * @param address with the scheme https and a host that a Content-Security-Policy can name
     */
    record WebPicture(Address address) implements Reference {

        /** Returns its origin: scheme, host and port (RFC 6454). */
        public String origin() {
            URI uri = URI.create(address.text());
            return "https://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        }
    }

    /** An absolute address. */
    record External(Address address) implements Reference {}

    /** A target that does not exist. It has been reported, and a run with an error renders nothing. */
    record Broken() implements Reference {}

    /** Returns the address of a target outside of the publication, which is the same in all editions. */
    default Optional<Address> elsewhere() {
        return this instanceof WebPicture picture
                ? Optional.of(picture.address)
                : this instanceof External link ? Optional.of(link.address) : Optional.empty();
    }
}
