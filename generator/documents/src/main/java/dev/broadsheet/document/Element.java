package dev.broadsheet.document;

import java.util.List;

/** A node that corresponds to an element of HTML or MathML. */
public sealed interface Element extends Node
        permits Paragraph, Heading, Table, Cell, Caption, Link, Picture, TaskBox, Block, Inline, Markup {

    /** Returns the name of the HTML or MathML element, in lower case. */
    String name();

    /** Returns the attributes that the source gives beyond those implied by the type. */
    Attributes attributes();

    List<Node> children();
}
