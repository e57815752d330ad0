/** Diagnostics, the only way to report a problem: code, position, message and hint; and their formats. */
@NullMarked
package dev.broadsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
