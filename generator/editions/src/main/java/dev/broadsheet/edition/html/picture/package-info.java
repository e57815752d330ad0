/**
 * Scaled-down copies of pictures for small screens.
 */
@NullMarked
package dev.broadsheet.edition.html.picture;

import org.jspecify.annotations.NullMarked;
