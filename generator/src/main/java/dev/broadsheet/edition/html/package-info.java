/**
 * The site: pages, style sheets, feed and sitemap.
 */
@NullMarked
package dev.broadsheet.edition.html;

import org.jspecify.annotations.NullMarked;
