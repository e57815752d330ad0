package dev.broadsheet.typesetter.css.selector;

import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import org.jspecify.annotations.Nullable;

/** Parses attribute selectors. */
final class AttributeSelector {

    private AttributeSelector() {}

    static SimpleSelector.@Nullable Attribute parse(Tokens inside) {
        ValueReader in = new ValueReader(inside);
        String name = in.takeIdent();
        int mark = in.mark();
        if (in.takeDelim('|')) {
            String local = in.takeIdent();
            in.reset(local == null ? mark : in.mark());
            name = local == null ? name : local;
        }
        if (name == null) {
            return null;
        }
        if (in.atEnd()) {
            return new SimpleSelector.Attribute(name, ' ', "", false);
        }
        char operator = operator(in);
        String value = in.peek().is(TokenType.STRING) ? in.takeString() : in.takeIdent();
        boolean ignoreCase = in.takeIdent("i");
        if (!ignoreCase) {
            in.takeIdent("s");
        }
        if (operator == ' ' || value == null || !in.atEnd()) {
            return null;
        }
        return new SimpleSelector.Attribute(name, operator, value, ignoreCase);
    }

    private static char operator(ValueReader in) {
        if (in.takeDelim('=')) {
            return '=';
        }
        Token first = in.next();
        boolean known = first.is(TokenType.DELIM) && "~|^$*".contains(first.text());
        return known && in.takeDelim('=') ? first.text().charAt(0) : ' ';
    }
}
