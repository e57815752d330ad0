package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.Ink;

/** The owner of a line segment with a picture, block or formula. */
public interface InlineAtom {

    /** Returns the ink of the text around it. */
    Ink ink();

    /** Returns its fragment, relative to the start of its margin box and the baseline of its line. */
    Fragment.Placed placed();
}
