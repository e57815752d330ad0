/** Assembles articles into a publication, a tree of immutable values: resolves links and anchors, and determines the order. */
@NullMarked
package dev.broadsheet.publication;

import org.jspecify.annotations.NullMarked;
