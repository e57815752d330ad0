/**
 * Markdown for machines that read text: written from the page's own markup, so that it says the same.
 */
@NullMarked
package dev.broadsheet.edition.html.markdown;

import org.jspecify.annotations.NullMarked;
