/**
 * Finding content, reading it, splitting the front matter off, and knowing where each character is.
 */
@NullMarked
package dev.broadsheet.source;

import org.jspecify.annotations.NullMarked;
