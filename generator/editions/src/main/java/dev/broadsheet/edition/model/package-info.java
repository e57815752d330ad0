/**
 * The data model of templates, and the parts of writing an article's body that several editions share.
 */
@NullMarked
package dev.broadsheet.edition.model;

import org.jspecify.annotations.NullMarked;
