/** Questions and answers, as in an interview. */
@NullMarked
package dev.broadsheet.kind.qa;

import org.jspecify.annotations.NullMarked;
