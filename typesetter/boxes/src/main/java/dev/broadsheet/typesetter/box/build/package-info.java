/** From elements and styles to boxes. */
@NullMarked
package dev.broadsheet.typesetter.box.build;

import org.jspecify.annotations.NullMarked;
