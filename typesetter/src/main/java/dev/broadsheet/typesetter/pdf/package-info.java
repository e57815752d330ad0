/**
 * Writes tagged PDF files: content streams, font subsets, structure tree, outline and metadata.
 */
@NullMarked
package dev.broadsheet.typesetter.pdf;

import org.jspecify.annotations.NullMarked;
