/** Checks of the assembled publication: published URLs, and editorial warnings. */
@NullMarked
package dev.broadsheet.check;

import org.jspecify.annotations.NullMarked;
