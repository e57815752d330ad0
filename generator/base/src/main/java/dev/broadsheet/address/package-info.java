/** Addresses that documents may contain. */
@NullMarked
package dev.broadsheet.address;

import org.jspecify.annotations.NullMarked;
