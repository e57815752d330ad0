/** The tree of boxes; CSS Display Level 3. */
@NullMarked
package dev.broadsheet.typesetter.box;

import org.jspecify.annotations.NullMarked;
