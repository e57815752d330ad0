/**
 * Syntax highlighting of code blocks: names of languages, and lexers that split code into keywords, strings, comments and the
 * like. Only this package depends on the library that provides most lexers; none of its classes is loaded before a lexer is
 * requested.
 */
@NullMarked
package dev.broadsheet.highlight;

import org.jspecify.annotations.NullMarked;
