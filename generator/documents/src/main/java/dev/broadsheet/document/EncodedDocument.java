package dev.broadsheet.document;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document encoded as bytes. A publication keeps all its articles in this form and decodes only those being rendered.
 *
 * @param bytes as {@link #of} encodes them; must not be modified
 */
@SuppressWarnings("ArrayRecordComponent") // Equality is by content (see below), and the cache stores records.
public record EncodedDocument(byte[] bytes) {

    public static EncodedDocument of(Document document) {
        return new EncodedDocument(DocumentEncoder.encode(document));
    }

    /**
     * Returns the document; each call decodes a new one.
     *
     * @throws IllegalArgumentException if the bytes are not an encoded document
     */
    public Document decode() {
        return decode(Numbering.NONE);
    }

    /**
     * Returns the document with the numbers, glossary links and citations that it has as part of a larger work, such as a book;
     * each call decodes a new one.
     *
     * @throws IllegalArgumentException if the bytes are not an encoded document
     */
    public Document decode(Numbering numbering) {
        return DocumentDecoder.decode(bytes, numbering);
    }

    /** Returns the glossary terms that the document links to, in lower case. */
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
