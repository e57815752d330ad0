package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.text.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in a line as one: a picture or a block. Sizes in pt. */
interface Atomic {

    /** Width of the margin box. */
    double outerWidth();

    /** Width of the margin box where there is less room. */
    default double leastWidth() {
        return outerWidth();
    }

    /** Height of the margin box. */
    double outerHeight();

    /** The part of the margin box that is below the baseline when nothing moves it. */
    default double depth() {
        return 0;
    }

    /** Whether it hangs together with letters beside it. */
    default Inline.Joining joining() {
        return Inline.Joining.APART;
    }

    /** Room behind it that vanishes where a line ends. */
    default double after() {
        return 0;
    }

    /** That of the text around it. */
    Ink ink();

    /** Where it is in the document; null for a block that holds nothing. */
    @Nullable
    Origin origin();

    /** Footnotes that it calls. */
    default List<Footnote> notes() {
        return List.of();
    }

    /** What it looks like, from the lower left corner of its margin box. */
    Fragment fragment();
}
