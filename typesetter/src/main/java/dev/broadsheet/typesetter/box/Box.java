package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;

/** A box of the tree that is laid out. */
public sealed interface Box permits BlockBox, ParagraphBox, ImageBox, TableBox {

    /** The style of the element it comes from; an anonymous box has that of the block around it. */
    ComputedStyle style();
}
