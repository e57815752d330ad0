/**
 * The kinds of blocks, each in a package of its own: what it looks like in a draft, and how each edition writes it. Nothing
 * outside names one of them but {@link dev.broadsheet.kind.Kinds}.
 */
@NullMarked
package dev.broadsheet.kind;

import org.jspecify.annotations.NullMarked;
