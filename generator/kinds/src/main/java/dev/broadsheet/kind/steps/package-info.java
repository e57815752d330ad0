/** Steps: instructions in order. */
@NullMarked
package dev.broadsheet.kind.steps;

import org.jspecify.annotations.NullMarked;
