package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grammars of {@code font-variant-*} with several keywords. */
public final class FontVariants {

    /** {@code font-variant-ligatures}; {@code none} disables the font's default ligatures. */
    public static final Grammar LIGATURES =
            Grammar.word("none", Set.of(Keyword.Ligatures.NONE)).or(FontVariants::ligatures);

    public static final Grammar NUMERIC = Keywords.set(Keyword.Figures.class, "normal");

    private FontVariants() {}

    private static @Nullable Object ligatures(ValueReader in) {
        Object set = Keywords.set(Keyword.Ligatures.class, "normal").parse(in);
        return set instanceof Set<?> words && words.contains(Keyword.Ligatures.NONE) ? null : set;
    }
}
