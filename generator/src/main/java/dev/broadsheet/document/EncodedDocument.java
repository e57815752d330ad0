package dev.broadsheet.document;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as bytes. A publication holds those of all its articles, and needs the nodes of the few that are being rendered.
 *
 * @param bytes as {@link #of} makes them; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // It is compared by its content, and the cache keeps records.
public record EncodedDocument(byte[] bytes) {

    public static EncodedDocument of(Document document) {
        return new EncodedDocument(DocumentEncoder.encode(document));
    }

    /**
     * The document; made anew by each call.
     *
     * @throws IllegalArgumentException when the bytes are none of a document
     */
    public Document decode() {
        return decode(Numbering.NONE);
    }

    /**
     * The document with the numbers that it has as a part of something larger; made anew by each call.
     *
     * @throws IllegalArgumentException when the bytes are none of a document
     */
    public Document decode(Numbering numbering) {
        return DocumentDecoder.decode(bytes, numbering);
    }

    /** The terms of glossaries that the document leads to, in lower case. */
    public Set<String> terms(Numbering numbering) {
        return DocumentDecoder.terms(bytes, numbering);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncodedDocument encoded && Arrays.equals(bytes, encoded.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
