/** Boxes beside the text: key facts, sidebars, definitions and examples. */
@NullMarked
package dev.broadsheet.kind.box;

import org.jspecify.annotations.NullMarked;
