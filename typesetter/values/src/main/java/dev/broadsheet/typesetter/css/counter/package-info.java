/** Counter styles and changes of counters; CSS Counter Styles Level 3. */
@NullMarked
package dev.broadsheet.typesetter.css.counter;

import org.jspecify.annotations.NullMarked;
