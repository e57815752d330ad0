package dev.broadsheet.typesetter.css;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads pseudo-classes. */
final class PseudoClass {

    /** What never happens on paper. */
    private static final Set<String> SCREEN = Set.of(
            "hover",
            "active",
            "focus",
            "focus-visible",
            "focus-within",
            "visited",
            "target",
            "checked",
            "disabled",
            "enabled",
            "invalid",
            "valid",
            "required",
            "optional",
            "placeholder-shown",
            "autofill",
            "fullscreen",
            "open",
            "popover-open",
            "user-invalid");

    private static final AnPlusB FIRST = new AnPlusB(0, 1);

    private PseudoClass() {}

    /** Null when it is not supported. */
    static @Nullable SimpleSelector parse(Tokens tokens, int position, ProblemSink sink) {
        Token name = tokens.at(position);
        return switch (name.type()) {
            case IDENT -> plain(name.lower());
            case FUNCTION -> function(name.lower(), tokens.inside(position).trim(), sink);
            default -> null;
        };
    }

    private static @Nullable SimpleSelector plain(String name) {
        return switch (name) {
            case "root" -> SimpleSelector.State.ROOT;
            case "empty" -> SimpleSelector.State.EMPTY;
            case "link", "any-link" -> SimpleSelector.State.LINK;
            case "first-child" -> new SimpleSelector.Nth(FIRST, false, false);
            case "last-child" -> new SimpleSelector.Nth(FIRST, true, false);
            case "first-of-type" -> new SimpleSelector.Nth(FIRST, false, true);
            case "last-of-type" -> new SimpleSelector.Nth(FIRST, true, true);
            case "only-child" -> only(false);
            case "only-of-type" -> only(true);
            default -> SCREEN.contains(name) || name.startsWith("-") ? SimpleSelector.State.NEVER : null;
        };
    }

    /** Both the first and the last. */
    private static SimpleSelector only(boolean ofType) {
        Compound both = new Compound(
                List.of(new SimpleSelector.Nth(FIRST, false, ofType), new SimpleSelector.Nth(FIRST, true, ofType)),
                ' ');
        Selector selector = new Selector(List.of(both), "", Specificity.CLASS);
        return new SimpleSelector.AnyOf(List.of(selector), false, Specificity.CLASS);
    }

    private static @Nullable SimpleSelector function(String name, Tokens arguments, ProblemSink sink) {
        return switch (name) {
            case "nth-child" -> nth(arguments, false, false);
            case "nth-last-child" -> nth(arguments, true, false);
            case "nth-of-type" -> nth(arguments, false, true);
            case "nth-last-of-type" -> nth(arguments, true, true);
            case "lang" -> language(new ValueReader(arguments));
            case "not" -> anyOf(arguments, true, false, sink);
            case "is", "matches" -> anyOf(arguments, false, false, sink);
            case "where" -> anyOf(arguments, false, true, sink);
            default -> null;
        };
    }

    private static @Nullable SimpleSelector nth(Tokens arguments, boolean fromEnd, boolean ofType) {
        StringBuilder text = new StringBuilder();
        arguments.list().forEach(token -> text.append(token.css()));
        AnPlusB pattern = AnPlusB.parse(text.toString());
        return pattern == null ? null : new SimpleSelector.Nth(pattern, fromEnd, ofType);
    }

    private static @Nullable SimpleSelector language(ValueReader in) {
        List<String> ranges = new ArrayList<>();
        do {
            String range = in.peek().is(TokenType.STRING) ? in.takeString() : in.takeIdent();
            if (range == null) {
                return null;
            }
            ranges.add(range.toLowerCase(Locale.ROOT));
        } while (in.take(TokenType.COMMA));
        return in.atEnd() ? new SimpleSelector.Language(ranges) : null;
    }

    private static @Nullable SimpleSelector anyOf(
            Tokens arguments, boolean negated, boolean withoutWeight, ProblemSink sink) {
        List<Selector> selectors = SelectorParser.parseList(arguments, sink);
        if (selectors == null
                || selectors.stream().anyMatch(selector -> !selector.pseudo().isEmpty())) {
            return null;
        }
        Specificity most = selectors.stream()
                .map(Selector::specificity)
                .max(Comparator.naturalOrder())
                .orElse(Specificity.ZERO);
        return new SimpleSelector.AnyOf(selectors, negated, withoutWeight ? Specificity.ZERO : most);
    }
}
