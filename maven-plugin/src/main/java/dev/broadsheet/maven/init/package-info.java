/** New projects, by {@code site:init}. */
@NullMarked
package dev.broadsheet.maven.init;

import org.jspecify.annotations.NullMarked;
