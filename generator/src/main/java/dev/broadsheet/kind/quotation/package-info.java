/** Block quotations: whose words they are, and pull quotes. */
@NullMarked
package dev.broadsheet.kind.quotation;

import org.jspecify.annotations.NullMarked;
