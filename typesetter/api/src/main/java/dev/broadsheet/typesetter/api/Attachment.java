package dev.broadsheet.typesetter.api;

import java.time.Instant;

/**
 * A file embedded in the PDF; ISO 19005-3, 6.8.
 *
 * @param name file name without folders, such as {@code article.md}
 * @param mediaType media type, such as {@code text/markdown}
 * @param description one sentence that viewers show to readers
 * @param relationship its relationship to the document
 * @param modified modification date
 * @param data its bytes; not copied, must not be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(
        String name, String mediaType, String description, Relationship relationship, Instant modified, byte[] data) {

    /** Values of {@code AFRelationship}; ISO 19005-3, annex E. */
    public enum Relationship {
        /** The source of the document. */
        SOURCE,
        /** The data behind a figure or a table. */
        DATA,
        /** The same content in another format. */
        ALTERNATIVE,
        /** Supplementary content. */
        SUPPLEMENT
    }

    /** @throws IllegalArgumentException if the name holds a folder or is blank, or the media type is malformed */
    public Attachment {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("name: '" + name + "' is not a file name");
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("mediaType: '" + mediaType + "' is not a media type");
        }
    }
}
