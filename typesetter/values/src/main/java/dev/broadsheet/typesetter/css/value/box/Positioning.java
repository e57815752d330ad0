package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code position}.
 *
 * @param running name of the running element (CSS GCPM 3, section 1.2); empty for none
 */
public record Positioning(Keyword.Position position, String running) {

    public static final Positioning STATIC = new Positioning(Keyword.Position.STATIC, "");

    /** {@code position}. */
    public static final Grammar GRAMMAR = Positioning::parse;

    private static @Nullable Object parse(ValueReader in) {
        ValueReader arguments = in.takeFunction("running");
        if (arguments != null) {
            String name = arguments.takeIdent();
            return name == null || !arguments.atEnd() ? null : new Positioning(Keyword.Position.STATIC, name);
        }
        Keyword.Position word = Keywords.take(in, Keyword.Position.class);
        return word == null ? null : new Positioning(word, "");
    }
}
