/**
 * What flex and grid containers have in common: their items laid out and kept, where these are in the room that they are
 * given (CSS Box Alignment 3), and rows of items beside each other, written into a galley with the places where a page may
 * end in them.
 */
@NullMarked
package dev.broadsheet.typesetter.page.alignment;

import org.jspecify.annotations.NullMarked;
