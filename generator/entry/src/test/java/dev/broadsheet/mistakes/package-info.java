/** A net of the mistakes that authors make, put into random texts. */
@NullMarked
package dev.broadsheet.mistakes;

import org.jspecify.annotations.NullMarked;
