/** Alerts as on GitHub: a block quote whose first line is {@code [!NOTE]} or the like. */
@NullMarked
package dev.broadsheet.kind.alert;

import org.jspecify.annotations.NullMarked;
