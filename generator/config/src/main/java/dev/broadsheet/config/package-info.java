/** Reads {@code site.yaml} and front matter: YAML with typed schemas, and a source position for every fault. */
@NullMarked
package dev.broadsheet.config;

import org.jspecify.annotations.NullMarked;
