package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;

/** What boxes would like to be as wide as. */
public interface BoxWidths {

    /** That of the border box. */
    IntrinsicRange of(BlockBox box);

    /** That of the border box around its content, whatever width its style asks for. */
    IntrinsicRange content(BlockBox box);

    /** That of a table's margin box, without its caption. */
    IntrinsicRange of(TableBox table);

    /** The longest that a line in the box wants to be, in pt. */
    double lines(BlockBox box);

    /** Widest that the margin box of a block wants to be, in pt. */
    double outer(BlockBox box);
}
