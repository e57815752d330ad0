/** What a caller hands to the typesetter and gets back: fonts, loaders, options, problems, page numbers. */
@NullMarked
package dev.broadsheet.typesetter.api;

import org.jspecify.annotations.NullMarked;
