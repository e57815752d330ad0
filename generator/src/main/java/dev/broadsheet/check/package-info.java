/**
 * Checks over the assembled publication: links, editorial lint.
 */
@NullMarked
package dev.broadsheet.check;

import org.jspecify.annotations.NullMarked;
