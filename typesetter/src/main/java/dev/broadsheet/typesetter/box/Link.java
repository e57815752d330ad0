package dev.broadsheet.typesetter.box;

/**
 * Where a piece of text leads.
 *
 * @param internal whether {@code target} is an {@code id} of this document rather than an absolute address
 * @param contents the link's text, for the annotation; PDF/UA-1, 7.18.5
 * @param tag its Link element
 */
public record Link(boolean internal, String target, String contents, Tag tag) {}
