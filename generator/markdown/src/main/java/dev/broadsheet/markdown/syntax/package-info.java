/**
 * Parsers of blocks and inlines, and their nodes, that replace those of flexmark where it deviates from CommonMark 0.31.2 or
 * from the tables and strikethrough of GitHub Flavored Markdown, or is slow. {@link Syntax} is the extension with all of them.
 */
@NullMarked
package dev.broadsheet.markdown.syntax;

import org.jspecify.annotations.NullMarked;
