package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.box.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A link of a text.
 *
 * @param internal whether {@code target} is an {@code id} of this document rather than an absolute address
 * @param contents the link's text, for the annotation; PDF/UA-1, 7.18.5
 * @param tag its Link element
 */
public record Link(boolean internal, String target, String contents, Tag tag) {

    @Override
    public int hashCode() {
        return target.hashCode();
    }

    /** Written out, since it is called for each part of a line. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Link link
                        && tag.equals(link.tag)
                        && internal == link.internal
                        && target.equals(link.target)
                        && contents.equals(link.contents));
    }
}
