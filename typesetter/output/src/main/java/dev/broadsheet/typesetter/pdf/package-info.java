/** Documents as PDF: pages, forms, annotations, metadata and the catalog. */
@NullMarked
package dev.broadsheet.typesetter.pdf;

import org.jspecify.annotations.NullMarked;
