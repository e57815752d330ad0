package dev.broadsheet.typesetter.page.box;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.page.fragment.Edges;

/** The intrinsic widths of boxes, in pt; CSS Sizing 3. */
public interface BoxWidths {

    /** Returns the intrinsic widths of the border box. */
    IntrinsicRange of(BlockBox box);

    /** Returns the intrinsic widths of the border box of a cell. @param edges its edges, whose percentages count as 0 */
    IntrinsicRange of(BlockBox cell, Edges edges);

    /** Returns the fit-content width of the border box within some room; CSS Sizing 3, section 5.2. */
    default double fitting(BlockBox box, double room) {
        IntrinsicRange range = of(box);
        return Math.min(Math.max(range.min(), room), range.max());
    }

    /** Returns the intrinsic widths of the border box as given by its content, ignoring {@code width} of its style. */
    IntrinsicRange content(BlockBox box);

    /** Returns the same of a cell, within its {@code min-width} and {@code max-width}. */
    IntrinsicRange content(BlockBox cell, Edges edges);

    /** Returns the intrinsic widths of a table's margin box, without its caption. */
    IntrinsicRange of(TableBox table);

    /** Returns the preferred width of the longest line in the box, in pt. */
    double lines(BlockBox box);

    /** Returns the preferred width of a block's margin box, in pt. */
    double outer(BlockBox box);
}
