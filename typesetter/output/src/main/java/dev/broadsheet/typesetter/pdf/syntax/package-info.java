/** Objects, streams, trees and files of PDF; ISO 32000-2, section 7. */
@NullMarked
package dev.broadsheet.typesetter.pdf.syntax;

import org.jspecify.annotations.NullMarked;
