/** Epigraphs: quotations before a text, in small type. */
@NullMarked
package dev.broadsheet.kind.epigraph;

import org.jspecify.annotations.NullMarked;
