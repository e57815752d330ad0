package dev.broadsheet.document;

import java.util.List;

/** A node that HTML has an element for. */
public sealed interface Element extends Node
        permits Paragraph, Heading, Table, Cell, Caption, Link, Picture, TaskBox, Block, Inline, Markup {

    /** Of the HTML or MathML element, in lower case. */
    String name();

    /** What the source says of it beyond what its type says. */
    Attributes attributes();

    List<Node> children();
}
