/**
 * The public API of the typesetter, which sets HTML with paged-media CSS as a tagged PDF.
 */
@NullMarked
package dev.broadsheet.typesetter;

import org.jspecify.annotations.NullMarked;
