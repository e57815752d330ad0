/**
 * Formulas in TeX become MathML Core and words: a lexer that expands macros, a parser that reads the commands of LaTeX and
 * AMS that KaTeX knows, tables of signs as data, and speech in the language of the article. Knows nothing of Markdown.
 */
@NullMarked
package dev.broadsheet.tex;

import org.jspecify.annotations.NullMarked;
