/**
 * From the document and its computed style to the tree of boxes that is laid out.
 */
@NullMarked
package dev.broadsheet.typesetter.box;

import org.jspecify.annotations.NullMarked;
