/**
 * What {@code site.yaml} says, checked.
 */
@NullMarked
package dev.broadsheet.config;

import org.jspecify.annotations.NullMarked;
