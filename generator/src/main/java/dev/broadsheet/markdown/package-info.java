/**
 * Our Markdown dialect: text in, a clean XHTML body with source positions out.
 */
@NullMarked
package dev.broadsheet.markdown;

import org.jspecify.annotations.NullMarked;
