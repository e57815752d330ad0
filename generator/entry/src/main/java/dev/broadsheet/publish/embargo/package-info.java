/** Searches the output for withheld content, in one pass before publishing. */
@NullMarked
package dev.broadsheet.publish.embargo;

import org.jspecify.annotations.NullMarked;
