/**
 * Sheets of paper: the page area of every page, by its name and side, and a page with all that is on it.
 */
@NullMarked
package dev.broadsheet.typesetter.page.sheet;

import org.jspecify.annotations.NullMarked;
