package dev.broadsheet.typesetter.text.font;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * OpenType features that differ from the font's own defaults, and whether kerning and standard ligatures apply. Of a
 * feature with alternatives, the first one is used.
 *
 * @param on four-letter tags of features to apply, sorted
 * @param off tags of default features not to apply ({@code calt}, {@code clig}), sorted
 * @param kerning {@code kern}
 * @param ligatures {@code liga}
 */
public record FontFeatures(SortedSet<String> on, SortedSet<String> off, boolean kerning, boolean ligatures) {

    public static final FontFeatures DEFAULT = new FontFeatures(new TreeSet<>(), new TreeSet<>(), true, true);

    public FontFeatures {
        on = Collections.unmodifiableSortedSet(new TreeSet<>(on));
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
    }

    /** Returns a copy with one more feature. */
    public FontFeatures with(String tag) {
        SortedSet<String> more = new TreeSet<>(on);
        more.add(tag);
        return new FontFeatures(more, off, kerning, ligatures);
    }

    public FontFeatures withoutLigatures() {
        return ligatures ? new FontFeatures(on, off, kerning, false) : this;
    }

    /** Hashes sizes only: few sets of features are in use at a time, and hashing their elements takes longer than comparing. */
    @Override
    public int hashCode() {
        return on.size() * 4 + off.size() * 16 + (kerning ? 2 : 0) + (ligatures ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FontFeatures features
                        && kerning == features.kerning
                        && ligatures == features.ligatures
                        && areEqual(on, features.on)
                        && areEqual(off, features.off));
    }

    private static boolean areEqual(SortedSet<String> some, SortedSet<String> others) {
        return some.size() == others.size() && (some.isEmpty() || some.equals(others));
    }
}
