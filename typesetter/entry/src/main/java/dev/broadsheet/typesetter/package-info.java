/** Sets HTML with paged-media CSS as tagged PDF or as pictures: the entry of the typesetter. */
@NullMarked
package dev.broadsheet.typesetter;

import org.jspecify.annotations.NullMarked;
