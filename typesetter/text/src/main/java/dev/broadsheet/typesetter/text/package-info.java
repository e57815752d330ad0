/** Characters and their classes, and a cache of bounded size. */
@NullMarked
package dev.broadsheet.typesetter.text;

import org.jspecify.annotations.NullMarked;
