/**
 * From boxes to pages: vertical layout, page breaking, margin boxes.
 */
@NullMarked
package dev.broadsheet.typesetter.page;

import org.jspecify.annotations.NullMarked;
