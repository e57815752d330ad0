package dev.broadsheet.typesetter;

import java.time.Instant;

/**
 * A file within the PDF; ISO 19005-3, 6.8.
 *
 * @param name file name, without folders, such as {@code article.md}
 * @param mediaType such as {@code text/markdown}
 * @param description one sentence for readers
 * @param relationship what it is to the document
 * @param modified date of the file
 * @param data its bytes; not copied, not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(
        String name, String mediaType, String description, Relationship relationship, Instant modified, byte[] data) {

    /** Values of {@code AFRelationship}; ISO 19005-3, annex E. */
    public enum Relationship {
        /** What the document was made from. */
        SOURCE,
        /** What a figure or table shows. */
        DATA,
        /** The same in another form. */
        ALTERNATIVE,
        /** More on the matter. */
        SUPPLEMENT
    }

    /** @throws IllegalArgumentException when the name or the media type cannot be one */
    public Attachment {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("name: '" + name + "' is no file name");
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("mediaType: '" + mediaType + "' is none");
        }
    }
}
