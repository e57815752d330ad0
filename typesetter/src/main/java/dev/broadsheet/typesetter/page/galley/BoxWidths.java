package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;

/** What boxes would like to be as wide as. */
public interface BoxWidths {

    /** That of the border box. */
    IntrinsicRange of(BlockBox box);

    /** Width of the border box where there is some room: as wide as the content, if that fits; CSS Sizing 3, section 5.2. */
    default double fitting(BlockBox box, double room) {
        IntrinsicRange range = of(box);
        return Math.min(Math.max(range.min(), room), range.max());
    }

    /** That of the border box around its content, whatever width its style asks for. */
    IntrinsicRange content(BlockBox box);

    /** That of a table's margin box, without its caption. */
    IntrinsicRange of(TableBox table);

    /** The longest that a line in the box wants to be, in pt. */
    double lines(BlockBox box);

    /** Widest that the margin box of a block wants to be, in pt. */
    double outer(BlockBox box);
}
