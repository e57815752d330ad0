package dev.broadsheet.typesetter.canvas;

/** The target of a link. */
public sealed interface LinkTarget {

    /** Returns the alternate description of the annotation; PDF/UA-1, 7.18.5. */
    String contents();

    record Uri(String uri, String contents) implements LinkTarget {}

    /** A named destination of this document. */
    record Destination(String name, String contents) implements LinkTarget {}
}
