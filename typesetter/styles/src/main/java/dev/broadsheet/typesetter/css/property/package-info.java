/** Properties and declarations of them. */
@NullMarked
package dev.broadsheet.typesetter.css.property;

import org.jspecify.annotations.NullMarked;
