/** A development server: builds the site in memory on every change of its sources, and serves it on the loopback interface. */
@NullMarked
package dev.broadsheet.live;

import org.jspecify.annotations.NullMarked;
