/** Pictures beside each other: galleries, and two to be compared. */
@NullMarked
package dev.broadsheet.kind.gallery;

import org.jspecify.annotations.NullMarked;
