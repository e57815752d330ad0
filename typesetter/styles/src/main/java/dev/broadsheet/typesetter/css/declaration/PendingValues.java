package dev.broadsheet.typesetter.css.declaration;

import dev.broadsheet.typesetter.css.grammar.CssWideKeyword;
import dev.broadsheet.typesetter.css.property.Pending;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.Variables;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses values with {@code var()} for one element. */
public final class PendingValues {

    private final CustomProperties custom;
    private final ProblemLog problems;
    private @Nullable Tokens lastValue;
    private @Nullable List<?> lastResult;

    public PendingValues(CustomProperties custom, ProblemLog problems) {
        this.custom = custom;
        this.problems = problems;
    }

    /** Returns the longhand's value; {@link CssWideKeyword#UNSET} if it is invalid at computed-value time. */
    public Object value(Pending pending) {
        if (lastValue != pending.value()) {
            lastValue = pending.value();
            lastResult = read(pending);
        }
        return lastResult == null ? CssWideKeyword.UNSET : lastResult.get(pending.index());
    }

    private @Nullable List<?> read(Pending pending) {
        Tokens value = Variables.substitute(pending.value(), custom::get);
        if (value == null) {
            report(
                    pending,
                    "var() of '" + pending.name() + "' has no value",
                    "define the custom property or give a fallback");
            return null;
        }
        CssWideKeyword wide = DeclarationParser.wide(value);
        if (wide != null) {
            return Collections.nCopies(pending.definition().longhands().size(), wide);
        }
        List<Object> values = pending.definition().parse(value);
        if (values == null) {
            report(
                    pending,
                    "unsupported value of '" + pending.name() + "': " + Excerpt.of(value.css()),
                    "it comes from " + names(pending.value()));
        }
        return values;
    }

    private static String names(Tokens value) {
        return value.list().stream()
                .filter(token -> token.is(TokenType.IDENT) && token.text().startsWith("--"))
                .map(Token::text)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private void report(Pending pending, String message, String hint) {
        problems.report(ProblemLog.Code.VARIABLE, pending.source(), message, hint);
    }
}
