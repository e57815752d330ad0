/** Flex layout; CSS Flexible Box Layout 1. */
@NullMarked
package dev.broadsheet.typesetter.page.flex;

import org.jspecify.annotations.NullMarked;
