/** The public entry point: {@code Generator} turns */
@NullMarked
package dev.broadsheet;

import org.jspecify.annotations.NullMarked;
