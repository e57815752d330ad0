/**
 * The kinds of blocks, each in a package of its own: how a kind recognizes its blocks in a draft, and how each edition writes
 * them. Outside, only {@link dev.broadsheet.kind.Kinds} refers to them.
 */
@NullMarked
package dev.broadsheet.kind;

import org.jspecify.annotations.NullMarked;
