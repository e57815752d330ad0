/** Where data come from: a line below a chart or a table, which begins with the word for it. */
@NullMarked
package dev.broadsheet.kind.source;

import org.jspecify.annotations.NullMarked;
