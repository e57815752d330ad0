/**
 * The publication as immutable values, and how articles are assembled into one: order, links, anchors.
 */
@NullMarked
package dev.broadsheet.publication;

import org.jspecify.annotations.NullMarked;
