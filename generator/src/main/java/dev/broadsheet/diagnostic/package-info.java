/**
 * The one way to report a problem: a diagnostic with code, place, message and hint.
 */
@NullMarked
package dev.broadsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
