package dev.broadsheet.publication;

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

    /** An absolute http, https, mailto or tel address. */
    record External(String uri) implements Reference {}
}
