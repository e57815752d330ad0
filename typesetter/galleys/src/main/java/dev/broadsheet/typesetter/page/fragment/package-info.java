/**
 * Fragments, the results of layout: immutable values with size, style, source position and positioned parts. Nothing here lays
 * out or draws.
 */
@NullMarked
package dev.broadsheet.typesetter.page.fragment;

import org.jspecify.annotations.NullMarked;
