package dev.broadsheet.typesetter.box;

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

    /** The number that the page gets on which the box begins; pages after it count on. */
    record PageNumber(int value) implements Label {}
}
