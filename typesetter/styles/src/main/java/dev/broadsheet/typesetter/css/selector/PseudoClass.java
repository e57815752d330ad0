package dev.broadsheet.typesetter.css.selector;

import dev.broadsheet.typesetter.css.syntax.AnPlusB;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses pseudo-classes. */
final class PseudoClass {

    /** Pseudo-classes that never match in print. */
    private static final Set<String> SCREEN = Set.of(
            "hover",
            "active",
            "focus",
            "focus-visible",
            "focus-within",
            "visited",
            "target",
            "target-within",
            "invalid",
            "valid",
            "in-range",
            "out-of-range",
            "indeterminate",
            "autofill",
            "fullscreen",
            "modal",
            "picture-in-picture",
            "playing",
            "paused",
            "muted",
            "user-valid",
            "popover-open",
            "user-invalid");

    private static final String FIELDS = "button, input, select, textarea";

    private static final String WRITABLE =
            ":is(textarea, input:not([type=radio i], [type=checkbox i], [type=button i], "
                    + "[type=submit i], [type=reset i], [type=image i], [type=file i], [type=range i], [type=color i], "
                    + "[type=hidden i])):not([readonly], [disabled])";

    /** Pseudo-classes that are equivalent to attribute selectors. */
    private static final Map<String, String> BY_ATTRIBUTES = Map.ofEntries(
            Map.entry("checked", "input:is([type=checkbox i], [type=radio i])[checked], option[selected]"),
            Map.entry("default", "input:is([type=checkbox i], [type=radio i])[checked], option[selected]"),
            Map.entry(
                    "disabled",
                    ":is(" + FIELDS + ", option, optgroup, fieldset)[disabled], fieldset[disabled] :is(" + FIELDS
                            + ")"),
            Map.entry(
                    "enabled", ":is(" + FIELDS + ", option, optgroup, fieldset):not([disabled], fieldset[disabled] *)"),
            Map.entry("required", ":is(input, select, textarea)[required]"),
            Map.entry("optional", ":is(input, select, textarea):not([required])"),
            Map.entry("read-write", WRITABLE),
            Map.entry("read-only", ":not(" + WRITABLE + ")"),
            Map.entry(
                    "placeholder-shown",
                    "input[placeholder]:is([value=''], :not([value])), textarea[placeholder]:empty"),
            Map.entry("open", ":is(details, dialog)[open]"),
            Map.entry("scope", ":root"),
            Map.entry("defined", "*"));

    private static final AnPlusB FIRST = new AnPlusB(0, 1);

    private final List<Selector> parents;
    private final ProblemSink sink;

    /** @param parents selectors that {@code &} refers to */
    PseudoClass(List<Selector> parents, ProblemSink sink) {
        this.parents = parents;
        this.sink = sink;
    }

    /** Returns the condition, or null if it is not supported. */
    @Nullable
    SimpleSelector parse(Tokens tokens, int position) {
        Token name = tokens.at(position);
        return switch (name.type()) {
            case IDENT -> plain(name.lower());
            case FUNCTION -> function(name.lower(), tokens.inside(position).trim());
            default -> null;
        };
    }

    private @Nullable SimpleSelector plain(String name) {
        String written = BY_ATTRIBUTES.get(name);
        if (written != null) {
            return anyOf(Tokens.of(Tokenizer.tokenize(written)), false);
        }
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

    /** Returns {@code :only-child} or {@code :only-of-type} as first and last. */
    private static SimpleSelector only(boolean ofType) {
        Compound both = new Compound(
                List.of(new SimpleSelector.Nth(FIRST, false, ofType), new SimpleSelector.Nth(FIRST, true, ofType)),
                ' ');
        return SimpleSelector.AnyOf.of(List.of(new Selector(List.of(both), "", Specificity.CLASS)), false);
    }

    private @Nullable SimpleSelector function(String name, Tokens arguments) {
        return switch (name) {
            case "nth-child" -> nth(arguments, false, false);
            case "nth-last-child" -> nth(arguments, true, false);
            case "nth-of-type" -> nth(arguments, false, true);
            case "nth-last-of-type" -> nth(arguments, true, true);
            case "lang" -> language(new ValueReader(arguments));
            case "not" -> anyOf(arguments, true);
            case "is", "matches" -> anyOf(arguments, false);
            case "where" -> {
                SimpleSelector.AnyOf list = anyOf(arguments, false);
                yield list == null ? null : list.weightless();
            }
            case "has" -> has(arguments);
            default -> null;
        };
    }

    private @Nullable SimpleSelector nth(Tokens arguments, boolean fromEnd, boolean ofType) {
        int of = arguments.from();
        while (of < arguments.to() && !arguments.at(of).isIdent("of")) {
            of++;
        }
        StringBuilder text = new StringBuilder();
        arguments.slice(arguments.from(), of).list().forEach(token -> text.append(token.css()));
        AnPlusB pattern = AnPlusB.parse(text.toString());
        if (pattern == null || of == arguments.to()) {
            return pattern == null ? null : new SimpleSelector.Nth(pattern, fromEnd, ofType);
        }
        SimpleSelector.AnyOf counted =
                ofType ? null : anyOf(arguments.slice(of + 1, arguments.to()).trim(), false);
        return counted == null ? null : new SimpleSelector.NthOf(pattern, fromEnd, counted);
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

    private SimpleSelector.@Nullable AnyOf anyOf(Tokens arguments, boolean negated) {
        List<Selector> selectors = SelectorParser.parseArguments(arguments, parents, sink);
        return selectors == null || selectsPseudo(selectors) ? null : SimpleSelector.AnyOf.of(selectors, negated);
    }

    /** {@code :has()} cannot contain another (Selectors 4, section 4.5). */
    private @Nullable SimpleSelector has(Tokens arguments) {
        for (Token token : arguments.list()) {
            if (token.isFunction("has")) {
                return null;
            }
        }
        List<Selector> selectors = SelectorParser.parseRelative(arguments, parents, sink);
        return selectors == null || selectsPseudo(selectors) ? null : SimpleSelector.Has.of(selectors);
    }

    private static boolean selectsPseudo(List<Selector> selectors) {
        return selectors.stream().anyMatch(selector -> !selector.pseudo().isEmpty());
    }
}
