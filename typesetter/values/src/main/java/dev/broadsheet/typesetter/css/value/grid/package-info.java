/** Tracks, lines and areas of grids; CSS Grid Layout Level 1. */
@NullMarked
package dev.broadsheet.typesetter.css.value.grid;

import org.jspecify.annotations.NullMarked;
