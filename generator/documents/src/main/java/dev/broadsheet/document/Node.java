package dev.broadsheet.document;

/** Part of a {@link Document}: text, or an element with its children. Immutable, with {@code equals} by content. */
public sealed interface Node permits Text, RawText, Element, Only, SiteElement {

    /** Calls the method of the visitor that is for this kind of node. */
    void accept(Visitor visitor);
}
