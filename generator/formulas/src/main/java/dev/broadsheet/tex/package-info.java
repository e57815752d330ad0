/**
 * Converts TeX formulas to MathML Core and to words: a lexer, macro expansion, a parser for the commands of LaTeX and AMS that
 * KaTeX supports, symbol tables as data, and speech in the language of the article. Independent of Markdown.
 */
@NullMarked
package dev.broadsheet.tex;

import org.jspecify.annotations.NullMarked;
