/**
 * Builds the box tree and the tag tree of a document from its computed styles.
 */
@NullMarked
package dev.broadsheet.typesetter.box;

import org.jspecify.annotations.NullMarked;
