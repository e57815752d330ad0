/**
 * What layout gives: values that say what is seen at its size, with its style and its place in the source, and where each
 * is in the one that it is part of. Nothing here lays out or draws.
 */
@NullMarked
package dev.broadsheet.typesetter.page.fragment;

import org.jspecify.annotations.NullMarked;
