/** Whether patterns take time that grows with the text and no faster. */
@NullMarked
package dev.broadsheet.linear;

import org.jspecify.annotations.NullMarked;
