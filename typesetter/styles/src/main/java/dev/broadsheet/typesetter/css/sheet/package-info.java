/**
 * Style sheets and their rules; CSS Syntax 3, Media Queries 4, Paged Media 3.
 */
@NullMarked
package dev.broadsheet.typesetter.css.sheet;

import org.jspecify.annotations.NullMarked;
