package dev.broadsheet.typesetter.css;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grammars of {@code font-variant-*} that take several words. */
final class FontVariants {

    /** {@code none} turns off what a font does by itself. */
    static final Grammar LIGATURES =
            Grammar.word("none", Set.of(Keyword.Ligatures.NONE)).or(FontVariants::ligatures);

    static final Grammar NUMERIC = Keywords.set(Keyword.Figures.class, "normal");

    private FontVariants() {}

    private static @Nullable Object ligatures(ValueReader in) {
        Object set = Keywords.set(Keyword.Ligatures.class, "normal").parse(in);
        return set instanceof Set<?> words && words.contains(Keyword.Ligatures.NONE) ? null : set;
    }
}
