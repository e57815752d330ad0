/**
 * What {@code site.yaml} and front matter say: YAML read by typed schemas, every fault located.
 */
@NullMarked
package dev.broadsheet.config;

import org.jspecify.annotations.NullMarked;
