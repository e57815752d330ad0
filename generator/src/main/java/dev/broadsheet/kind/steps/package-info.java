/** Steps of what is to be done, one after the other. */
@NullMarked
package dev.broadsheet.kind.steps;

import org.jspecify.annotations.NullMarked;
