package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.Ink;

/** Owns the segment of a line in which a picture, block or formula is. */
public interface InlineAtom {

    /** That of the text around it. */
    Ink ink();

    /** What it looks like, from the start of its margin box and the baseline of its line. */
    Fragment.Placed placed();
}
