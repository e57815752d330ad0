/** Words of somebody else before a text, small and set off. */
@NullMarked
package dev.broadsheet.kind.epigraph;

import org.jspecify.annotations.NullMarked;
