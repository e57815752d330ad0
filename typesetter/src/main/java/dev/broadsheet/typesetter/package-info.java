/**
 * HTML and paged-media CSS in, one tagged PDF and its pagination out: the whole public entry of the typesetter.
 */
@NullMarked
package dev.broadsheet.typesetter;

import org.jspecify.annotations.NullMarked;
