/** Boxes beside the text: key facts, side bars and definitions. */
@NullMarked
package dev.broadsheet.kind.box;

import org.jspecify.annotations.NullMarked;
