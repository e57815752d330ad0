/** What elements contribute before there are boxes: generated text, counters, targets, origins. */
@NullMarked
package dev.broadsheet.typesetter.box.content;

import org.jspecify.annotations.NullMarked;
