package dev.broadsheet.typesetter.box;

import java.util.List;

/** Something to remember of the place where a box begins. */
public sealed interface Label {

    /** An {@code id}. */
    record Anchor(String id) implements Label {}

    /** A place of our own making that links lead to: a note or its call. */
    record Destination(String name) implements Label {}

    /** An entry of the outline; 1 is the top level. */
    record Bookmark(int level, String title) implements Label {}

    /** A value of {@code string-set}. */
    record NamedString(String name, String value) implements Label {}

    /** A running element; its boxes have tags of no structure tree. */
    record Running(String name, BlockBox box) implements Label {}

    /**
     * Where generated content prints the pages of targets, which is left out beside them.
     *
     * @param number of it, counted from 0 in the order of the boxes
     * @param anchors ids of the targets
     */
    record Reference(int number, List<String> anchors) implements Label {

        public Reference {
            anchors = List.copyOf(anchors);
        }
    }

    /** The number that the page gets on which the box begins; pages after it count on. */
    record PageNumber(int value) implements Label {}
}
