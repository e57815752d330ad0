/** Typesets cards for sharing and covers of e-books, rasterizes them, and encodes them as image files. */
@NullMarked
package dev.broadsheet.edition.drawing;

import org.jspecify.annotations.NullMarked;
