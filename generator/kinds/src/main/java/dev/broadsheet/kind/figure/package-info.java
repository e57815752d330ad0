/** Figures: pictures that are alone in their paragraph. */
@NullMarked
package dev.broadsheet.kind.figure;

import org.jspecify.annotations.NullMarked;
