/** Cross-references: {@code [#figure-2]} becomes a link whose text is the name of its target. */
@NullMarked
package dev.broadsheet.kind.reference;

import org.jspecify.annotations.NullMarked;
