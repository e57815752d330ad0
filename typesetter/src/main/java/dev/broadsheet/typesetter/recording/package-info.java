/** What was drawn on pages, written down so that it can be drawn again in another document. */
@NullMarked
package dev.broadsheet.typesetter.recording;

import org.jspecify.annotations.NullMarked;
