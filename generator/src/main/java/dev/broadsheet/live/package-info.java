/** A site that is generated into memory on every change of its sources, and served to the browsers of this machine. */
@NullMarked
package dev.broadsheet.live;

import org.jspecify.annotations.NullMarked;
