/**
 * The declarations and syntax errors of style sheets for any medium, for callers that concatenate sheets.
 */
@NullMarked
package dev.broadsheet.typesetter.css.outline;

import org.jspecify.annotations.NullMarked;
