/** Credits and licences of pictures, film and sound. */
@NullMarked
package dev.broadsheet.kind.credit;

import org.jspecify.annotations.NullMarked;
