/**
 * The geometry of pages, and pages with their content.
 */
@NullMarked
package dev.broadsheet.typesetter.page.sheet;

import org.jspecify.annotations.NullMarked;
