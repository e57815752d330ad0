/**
 * What a style sheet for any medium says, and the faults of its syntax, for those who join sheets and hand them on.
 */
@NullMarked
package dev.broadsheet.typesetter.css.outline;

import org.jspecify.annotations.NullMarked;
