package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.style.ComputedStyle;

/** A box of the box tree. */
public sealed interface Box permits BlockBox, ParagraphBox, ImageBox, TableBox {

    /** Returns the style of its element; an anonymous box has that of the enclosing block. */
    ComputedStyle style();
}
