/** Frames, margins and widths of boxes. */
@NullMarked
package dev.broadsheet.typesetter.page.box;

import org.jspecify.annotations.NullMarked;
