/**
 * Finds markup that was meant and not read: signs that readers would see in the text. It looks at blocks of reader's text
 * with their places in the source, and knows nothing of the parser that they come from.
 */
@NullMarked
package dev.broadsheet.markdown.lint;

import org.jspecify.annotations.NullMarked;
