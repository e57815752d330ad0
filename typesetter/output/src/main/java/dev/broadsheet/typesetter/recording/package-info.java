/** Records the drawing of pages and replays it in another document. */
@NullMarked
package dev.broadsheet.typesetter.recording;

import org.jspecify.annotations.NullMarked;
