package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An atomic inline: a picture or a block. Sizes are in pt. */
interface Atomic {

    /** Returns the width of the margin box. */
    double outerWidth();

    /** Returns the width to which the margin box can shrink. */
    default double leastWidth() {
        return outerWidth();
    }

    /** Returns the height of the margin box. */
    double outerHeight();

    /** Returns the depth of the margin box below the baseline at {@code vertical-align: baseline}. */
    default double depth() {
        return 0;
    }

    /** Returns where lines may break beside it. */
    default Inline.Joining joining() {
        return Inline.Joining.APART;
    }

    /** Returns the space after it, which is removed at a line's end. */
    default double after() {
        return 0;
    }

    /** Returns the ink of the text around it. */
    Ink ink();

    /** Returns its position in the document; null for an empty block. */
    @Nullable
    Origin origin();

    /** Returns the footnotes that it calls. */
    default List<Footnote> notes() {
        return List.of();
    }

    /** Returns its fragment, relative to the lower left corner of its margin box. */
    Fragment fragment();
}
