/** Nets over withheld content: random newsrooms whose secrets are in no byte of the output, and whose public words raise no alarm. */
@NullMarked
package dev.broadsheet.embargo;

import org.jspecify.annotations.NullMarked;
