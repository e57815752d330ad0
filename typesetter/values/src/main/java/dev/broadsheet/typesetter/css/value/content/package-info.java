/** Generated content and named strings; CSS Generated Content Level 3. */
@NullMarked
package dev.broadsheet.typesetter.css.value.content;

import org.jspecify.annotations.NullMarked;
