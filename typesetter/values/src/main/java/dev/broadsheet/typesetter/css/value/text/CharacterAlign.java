package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * {@code text-align} with a string; CSS Text 4, section 7.3.
 *
 * @param character character by which the cells of a column are aligned
 * @param place alignment of the aligned cells within the column
 */
public record CharacterAlign(String character, Keyword.TextAlign place) {

    public static @Nullable Object parse(ValueReader in) {
        Object before = Keywords.take(in, Keyword.TextAlign.class);
        String character = in.takeString();
        if (character == null) {
            return before;
        }
        Keyword.TextAlign behind = before == null ? Keywords.take(in, Keyword.TextAlign.class) : null;
        Object place = before == null ? behind : before;
        if (character.isEmpty() || place == Keyword.TextAlign.JUSTIFY || place == Keyword.TextAlign.AUTO) {
            return null;
        }
        return new CharacterAlign(character, place instanceof Keyword.TextAlign given ? given : Keyword.TextAlign.END);
    }
}
