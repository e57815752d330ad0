/**
 * Smaller copies of pictures, for smaller screens.
 */
@NullMarked
package dev.broadsheet.edition.html.picture;

import org.jspecify.annotations.NullMarked;
