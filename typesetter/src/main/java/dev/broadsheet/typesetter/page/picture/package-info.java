/**
 * Pictures of a document: loaded once, those of pixels and those of vectors.
 */
@NullMarked
package dev.broadsheet.typesetter.page.picture;

import org.jspecify.annotations.NullMarked;
