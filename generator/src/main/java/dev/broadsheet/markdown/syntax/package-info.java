/**
 * Makes flexmark read what CommonMark 0.31.2 and GitHub's tables and strikethrough say, where it reads otherwise by itself:
 * parsers of blocks and of what is within a line, and the nodes that they make. {@link Syntax} is the whole of it for
 * those who put a parser together.
 */
@NullMarked
package dev.broadsheet.markdown.syntax;

import org.jspecify.annotations.NullMarked;
