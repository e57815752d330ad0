/**
 * The kinds of blocks that are added to Markdown, each in a package of its own: what it looks like in Markdown, and how each
 * edition writes it. Nothing outside names one of them but {@link dev.broadsheet.kind.Kinds}.
 */
@NullMarked
package dev.broadsheet.kind;

import org.jspecify.annotations.NullMarked;
