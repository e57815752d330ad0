/** The source of data: a labelled line below a chart or a table. */
@NullMarked
package dev.broadsheet.kind.source;

import org.jspecify.annotations.NullMarked;
