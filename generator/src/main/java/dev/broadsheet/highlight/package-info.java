/**
 * The syntax of code blocks: names of languages, and a text divided into keywords, strings, comments and the like. Only
 * this package knows the library that most lexers come from, and it loads nothing of it before it is asked for one.
 */
@NullMarked
package dev.broadsheet.highlight;

import org.jspecify.annotations.NullMarked;
