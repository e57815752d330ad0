/** Cross-references: {@code [#figure-2]} is the name that readers know a part of the text by, as a link to it. */
@NullMarked
package dev.broadsheet.kind.reference;

import org.jspecify.annotations.NullMarked;
