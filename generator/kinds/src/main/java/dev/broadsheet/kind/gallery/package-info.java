/** Galleries of pictures side by side, and comparisons of two pictures. */
@NullMarked
package dev.broadsheet.kind.gallery;

import org.jspecify.annotations.NullMarked;
