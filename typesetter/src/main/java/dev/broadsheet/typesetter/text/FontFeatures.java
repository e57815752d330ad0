package dev.broadsheet.typesetter.text;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * OpenType features that are one-to-one substitutions ({@code smcp}, {@code c2sc}, {@code onum}, {@code lnum},
 * {@code tnum}, {@code pnum}, {@code sups}, {@code subs}), and whether kerning and standard ligatures apply.
 *
 * @param substitutions four-letter tags, sorted
 * @param kerning {@code kern}
 * @param ligatures {@code liga}
 */
public record FontFeatures(SortedSet<String> substitutions, boolean kerning, boolean ligatures) {

    public static final FontFeatures DEFAULT = new FontFeatures(new TreeSet<>(), true, true);

    public FontFeatures {
        substitutions = Collections.unmodifiableSortedSet(new TreeSet<>(substitutions));
    }

    /** Few sets of features are in use at a time; walking through one costs more than it tells apart. */
    @Override
    public int hashCode() {
        return substitutions.size() * 4 + (kerning ? 2 : 0) + (ligatures ? 1 : 0);
    }
}
