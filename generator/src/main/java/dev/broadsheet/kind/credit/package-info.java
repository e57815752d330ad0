/** Who made a picture, film or sound, and under which licence it may be used. */
@NullMarked
package dev.broadsheet.kind.credit;

import org.jspecify.annotations.NullMarked;
