/** What the acceptance tests of all formats share. */
@NullMarked
package dev.broadsheet.acceptance;

import org.jspecify.annotations.NullMarked;
