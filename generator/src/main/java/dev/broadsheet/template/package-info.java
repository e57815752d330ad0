/**
 * FreeMarker in a sandbox, and where theme files come from.
 */
@NullMarked
package dev.broadsheet.template;

import org.jspecify.annotations.NullMarked;
