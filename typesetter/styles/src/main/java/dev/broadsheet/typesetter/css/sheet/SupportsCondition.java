package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.declaration.DeclarationParser;
import dev.broadsheet.typesetter.css.declaration.PropertyNames;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.selector.SelectorParser;
import dev.broadsheet.typesetter.css.syntax.Important;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.syntax.Variables;
import java.util.List;

/** Evaluates the condition of {@code @supports} (CSS Conditional 3) for this typesetter. */
final class SupportsCondition {

    private SupportsCondition() {}

    static boolean holds(Tokens condition) {
        ValueReader in = new ValueReader(condition);
        boolean result = condition(in);
        return in.atEnd() && result;
    }

    /** Evaluates the condition of {@code @import}, where a declaration needs no parentheses. */
    static boolean ofImport(Tokens condition) {
        boolean plain = condition.at(condition.from()).is(TokenType.IDENT)
                && !condition.at(condition.from()).isIdent("not");
        return plain ? declaration(new ValueReader(condition)) : holds(condition);
    }

    private static boolean condition(ValueReader in) {
        boolean result = term(in);
        while (true) {
            if (in.takeIdent("and")) {
                result &= term(in);
            } else if (in.takeIdent("or")) {
                result |= term(in);
            } else {
                return result;
            }
        }
    }

    private static boolean term(ValueReader in) {
        boolean expected = true;
        while (in.takeIdent("not")) {
            expected = !expected;
        }
        return test(in) == expected;
    }

    private static boolean test(ValueReader in) {
        if (in.peek().isFunction("selector")) {
            return SelectorParser.parseList(in.takeBlock().rest().trim(), List.of(), ProblemSink.silent()) != null;
        }
        if (!in.peek().is(TokenType.OPEN_PAREN)) {
            in.next();
            return false;
        }
        ValueReader inside = in.takeBlock();
        boolean nested = inside.peek().is(TokenType.OPEN_PAREN)
                || inside.peek().is(TokenType.FUNCTION)
                || inside.peek().isIdent("not");
        return nested ? condition(inside) : declaration(inside);
    }

    private static boolean declaration(ValueReader in) {
        String name = in.peek().lower();
        in.next();
        if (!in.take(TokenType.COLON)) {
            return false;
        }
        if (name.startsWith("--")) {
            return true;
        }
        Definition definition = PropertyNames.ALL.get(name);
        Tokens value = Important.split(in.rest()).value();
        boolean wide = DeclarationParser.wide(value) != null || Variables.used(value);
        return definition != null && (wide || definition.parse(value) != null);
    }
}
