package dev.broadsheet.typesetter.box;

import java.util.List;

/** Information attached to the position at which a box begins. */
public sealed interface Label {

    /** An {@code id}. */
    record Anchor(String id) implements Label {}

    /** A generated link destination: a footnote or its call. */
    record Destination(String name) implements Label {}

    /** An entry of the outline; 1 is the top level. */
    record Bookmark(int level, String title) implements Label {}

    /** A value of {@code string-set}. */
    record NamedString(String name, String value) implements Label {}

    /** A running element; its tags belong to no structure tree. */
    record Running(String name, BlockBox box) implements Label {}

    /**
     * Generated content that prints the pages of targets, and is omitted on their page.
     *
     * @param number its number, from 0 in the order of the boxes
     * @param anchors ids of the targets
     */
    record Reference(int number, List<String> anchors) implements Label {

        public Reference {
            anchors = List.copyOf(anchors);
        }
    }

    /** The number of the page on which the box begins, from which later pages are counted. */
    record PageNumber(int value) implements Label {}
}
