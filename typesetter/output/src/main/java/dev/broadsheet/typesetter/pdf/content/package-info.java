/** Content streams: text, paths, colors, shadings and the resources of a page. */
@NullMarked
package dev.broadsheet.typesetter.pdf.content;

import org.jspecify.annotations.NullMarked;
