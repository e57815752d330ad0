/** Block quotations with attributions, and their form as pull quotes. */
@NullMarked
package dev.broadsheet.kind.quotation;

import org.jspecify.annotations.NullMarked;
