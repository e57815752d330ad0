/**
 * Loads raster and vector pictures of a document.
 */
@NullMarked
package dev.broadsheet.typesetter.page.picture;

import org.jspecify.annotations.NullMarked;
