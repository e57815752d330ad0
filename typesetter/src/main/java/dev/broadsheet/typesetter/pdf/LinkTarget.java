package dev.broadsheet.typesetter.pdf;

/** Where a link leads. */
public sealed interface LinkTarget {

    /** Alternate description of the annotation, read aloud; PDF/UA-1, 7.18.5. */
    String contents();

    record Uri(String uri, String contents) implements LinkTarget {}

    /** A named destination of this document. */
    record Destination(String name, String contents) implements LinkTarget {}
}
