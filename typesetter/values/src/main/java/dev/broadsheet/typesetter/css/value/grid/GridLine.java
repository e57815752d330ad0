package dev.broadsheet.typesetter.css.value.grid;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A grid-placement value, one of the four sides of an item; CSS Grid Layout 1, section 8.3.
 *
 * @param number line number, negative from the end, or number of spanned tracks; 0 for none
 * @param name line name; empty for none
 * @param span whether it is a span from the opposite side
 */
public record GridLine(int number, String name, boolean span) {

    public static final GridLine AUTO = new GridLine(0, "", false);

    public static final Grammar GRAMMAR = Grammar.word("auto", AUTO).or(GridLine::parse);

    public boolean isAuto() {
        return number == 0 && name.isEmpty();
    }

    private static @Nullable Object parse(ValueReader in) {
        boolean span = false;
        int number = 0;
        String name = "";
        for (int parts = 0; parts < 3 && !in.atEnd() && !in.peek().isDelim('/'); parts++) {
            if (!span && in.takeIdent("span")) {
                span = true;
            } else if (number == 0
                    && in.peek().is(TokenType.NUMBER)
                    && in.peek().flag()) {
                double written = in.next().number();
                number = (int) Math.max(-GridTemplate.MOST, Math.min(GridTemplate.MOST, written));
                if (number == 0) {
                    return null;
                }
            } else if (name.isEmpty() && isName(in)) {
                name = in.next().text();
            } else {
                return null;
            }
        }
        boolean something = number != 0 || !name.isEmpty();
        boolean backwards = span && number < 0;
        return something && !backwards ? new GridLine(number, name, span) : null;
    }

    private static boolean isName(ValueReader in) {
        String word = in.peek().text().toLowerCase(Locale.ROOT);
        return in.peek().is(TokenType.IDENT) && !word.equals("span") && !word.equals("auto");
    }
}
