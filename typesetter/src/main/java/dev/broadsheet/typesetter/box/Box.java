package dev.broadsheet.typesetter.box;

/** A box of the tree that is laid out. */
public sealed interface Box permits BlockBox, ParagraphBox, ImageBox, TableBox {}
