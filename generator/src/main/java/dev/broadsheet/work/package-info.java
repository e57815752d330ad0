/** Work on many things at once, and how far it is. */
@NullMarked
package dev.broadsheet.work;

import org.jspecify.annotations.NullMarked;
