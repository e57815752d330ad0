/** Pictures in PDF: JPEG, PNG and other rasters, decoded, turned and scaled down. */
@NullMarked
package dev.broadsheet.typesetter.pdf.image;

import org.jspecify.annotations.NullMarked;
