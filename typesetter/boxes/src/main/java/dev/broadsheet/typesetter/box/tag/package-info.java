/** Which structure elements of PDF the elements of HTML become. */
@NullMarked
package dev.broadsheet.typesetter.box.tag;

import org.jspecify.annotations.NullMarked;
