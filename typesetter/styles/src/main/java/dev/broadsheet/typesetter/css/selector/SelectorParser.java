package dev.broadsheet.typesetter.css.selector;

import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses selectors. An invalid or unsupported one makes the whole list invalid (Selectors 4, section 4.1). */
public final class SelectorParser {

    /** Most compounds of one selector. */
    private static final int LENGTH = 50;

    private static final Set<String> PSEUDO_ELEMENTS =
            Set.of("before", "after", "marker", "first-letter", "first-line", "footnote-call", "footnote-marker");

    /** Pseudo-elements that do not exist in print; rules for them are ignored silently. */
    private static final Set<String> SCREEN_ELEMENTS =
            Set.of("selection", "placeholder", "backdrop", "file-selector-button", "target-text", "highlight");

    private static final Set<String> LEGACY = Set.of("before", "after", "first-letter", "first-line");

    private final Tokens tokens;
    private final ProblemSink sink;
    private final List<Selector> parents;
    private int position;
    private boolean failed;
    private boolean nests;

    private SelectorParser(Tokens tokens, List<Selector> parents, ProblemSink sink) {
        this.tokens = tokens;
        this.parents = parents;
        this.sink = sink;
        position = tokens.from();
    }

    /**
     * Parses a list; returns null if it is invalid, which has been reported.
     *
     * @param parents selectors that {@code &} refers to; if there are any, selectors may begin with a combinator
     */
    public static @Nullable List<Selector> parseList(Tokens tokens, List<Selector> parents, ProblemSink sink) {
        return list(tokens, parents, sink, parser -> parser.nested());
    }

    /** Parses the arguments of a pseudo-class. */
    static @Nullable List<Selector> parseArguments(Tokens tokens, List<Selector> parents, ProblemSink sink) {
        return list(tokens, parents, sink, parser -> parser.complex(new ArrayList<>(), ' '));
    }

    /** Parses the arguments of {@code :has()}: relative selectors, whose first compound is the scope. */
    static @Nullable List<Selector> parseRelative(Tokens tokens, List<Selector> parents, ProblemSink sink) {
        return list(
                tokens,
                parents,
                sink,
                parser -> parser.relative(new Compound(List.of(SimpleSelector.State.SCOPE), ' ')));
    }

    private static @Nullable List<Selector> list(
            Tokens tokens,
            List<Selector> parents,
            ProblemSink sink,
            Function<SelectorParser, @Nullable Selector> reader) {
        List<Selector> selectors = new ArrayList<>();
        int start = tokens.from();
        while (true) {
            int end = tokens.find(start, TokenType.COMMA);
            Selector selector =
                    reader.apply(new SelectorParser(tokens.slice(start, end).trim(), parents, sink));
            if (selector == null) {
                return null;
            }
            selectors.add(selector);
            if (end >= tokens.to()) {
                return selectors;
            }
            start = end + 1;
        }
    }

    /** Parses a nested selector; without {@code &} it matches descendants of the parent rule's elements. */
    private @Nullable Selector nested() {
        if (parents.isEmpty()) {
            return complex(new ArrayList<>(), ' ');
        }
        if (!startsWithCombinator()) {
            Selector whole = complex(new ArrayList<>(), ' ');
            if (whole == null || nests) {
                return whole;
            }
            position = tokens.from();
        }
        return relative(new Compound(List.of(parent()), ' '));
    }

    private boolean startsWithCombinator() {
        Token token = tokens.at(position);
        return token.isDelim('>') || token.isDelim('+') || token.isDelim('~');
    }

    private @Nullable Selector relative(Compound first) {
        char combinator = ' ';
        if (startsWithCombinator()) {
            combinator = tokens.at(position).text().charAt(0);
            position++;
            skipSpace();
        }
        return complex(new ArrayList<>(List.of(first)), combinator);
    }

    /** {@code &} */
    private SimpleSelector parent() {
        List<Selector> elements =
                parents.stream().filter(parent -> parent.pseudo().isEmpty()).toList();
        return SimpleSelector.AnyOf.of(elements, false);
    }

    private @Nullable Selector complex(List<Compound> compounds, char firstCombinator) {
        Specificity specificity = Specificity.ZERO;
        for (Compound given : compounds) {
            specificity = specificity.plus(given.specificity());
        }
        String pseudo = "";
        char combinator = firstCombinator;
        do {
            if (!pseudo.isEmpty()) {
                fail("nothing can follow the pseudo-element '::" + pseudo + "'");
            }
            List<SimpleSelector> conditions = compound();
            pseudo = pseudoElement();
            compounds.add(new Compound(conditions, combinator));
            for (SimpleSelector condition : conditions) {
                specificity = specificity.plus(condition.specificity());
            }
            combinator = combinator();
            if (compounds.size() > LENGTH) {
                fail("the selector is too long");
            }
        } while (!failed && position < tokens.to());
        if (failed) {
            return null;
        }
        Specificity whole = pseudo.isEmpty() ? specificity : specificity.plus(Specificity.TYPE);
        return new Selector(compounds, pseudo, whole);
    }

    private char combinator() {
        boolean space = skipSpace();
        Token token = tokens.at(position);
        if (token.isDelim('>') || token.isDelim('+') || token.isDelim('~')) {
            position++;
            skipSpace();
            if (position >= tokens.to()) {
                fail("the selector ends with '" + token.text() + "'");
            }
            return token.text().charAt(0);
        }
        if (!space && position < tokens.to()) {
            fail("'" + Excerpt.of(token.css()) + "' is not expected in a selector");
        }
        return ' ';
    }

    private boolean skipSpace() {
        int start = position;
        while (tokens.at(position).is(TokenType.WHITESPACE)) {
            position++;
        }
        return position > start;
    }

    /** Parses the conditions of one compound, of which there must be at least one. */
    private List<SimpleSelector> compound() {
        int start = position;
        List<SimpleSelector> conditions = new ArrayList<>();
        type(conditions);
        while (!failed && condition(conditions)) {
            // every call reads one condition
        }
        if (!failed && position == start && !startsPseudoElement()) {
            Token found = tokens.at(position);
            fail(
                    found.is(TokenType.EOF)
                            ? "a selector is missing"
                            : "'" + Excerpt.of(found.css()) + "' is not a selector");
        }
        return conditions;
    }

    /** Parses a type or an asterisk; a namespace prefix is ignored. */
    private void type(List<SimpleSelector> conditions) {
        if (isName(position) && tokens.at(position + 1).isDelim('|') && isName(position + 2)) {
            position += 2;
        } else if (tokens.at(position).isDelim('|') && isName(position + 1)) {
            position++;
        }
        Token token = tokens.at(position);
        if (token.is(TokenType.IDENT)) {
            conditions.add(new SimpleSelector.Type(token.lower()));
            position++;
        } else if (token.isDelim('*')) {
            position++;
        }
    }

    private boolean isName(int at) {
        return tokens.at(at).is(TokenType.IDENT) || tokens.at(at).isDelim('*');
    }

    private boolean condition(List<SimpleSelector> conditions) {
        Token token = tokens.at(position);
        if (token.is(TokenType.HASH) && token.flag()) {
            conditions.add(new SimpleSelector.Id(token.text()));
            position++;
        } else if (token.isDelim('.') && tokens.at(position + 1).is(TokenType.IDENT)) {
            conditions.add(new SimpleSelector.ClassName(tokens.at(position + 1).text()));
            position += 2;
        } else if (token.is(TokenType.OPEN_SQUARE)) {
            add(conditions, AttributeSelector.parse(tokens.inside(position)), "unsupported attribute selector");
        } else if (token.is(TokenType.COLON) && !startsPseudoElement()) {
            position++;
            add(conditions, pseudoClass(), "unsupported pseudo-class");
        } else if (token.isDelim('&')) {
            nests = true;
            conditions.add(parents.isEmpty() ? SimpleSelector.State.ROOT : parent());
            position++;
        } else {
            return false;
        }
        return true;
    }

    private @Nullable SimpleSelector pseudoClass() {
        int end = tokens.after(position);
        for (int i = position; i < end; i++) {
            nests |= tokens.at(i).isDelim('&');
        }
        return new PseudoClass(parents, sink).parse(tokens, position);
    }

    private void add(List<SimpleSelector> conditions, @Nullable SimpleSelector condition, String message) {
        int end = tokens.after(position);
        if (condition == null) {
            fail(message + " '" + Excerpt.of(tokens.slice(position, end).css()) + "'");
        } else {
            conditions.add(condition);
        }
        position = end;
    }

    private boolean startsPseudoElement() {
        if (!tokens.at(position).is(TokenType.COLON)) {
            return false;
        }
        Token next = tokens.at(position + 1);
        return next.is(TokenType.COLON) || (next.is(TokenType.IDENT) && LEGACY.contains(next.lower()));
    }

    private String pseudoElement() {
        if (failed || !startsPseudoElement()) {
            return "";
        }
        position += tokens.at(position + 1).is(TokenType.COLON) ? 2 : 1;
        Token name = tokens.at(position);
        String lower = name.lower();
        position = tokens.after(position);
        boolean screen = SCREEN_ELEMENTS.contains(lower) || lower.startsWith("-");
        if (screen) {
            failed = true;
        } else if (!name.is(TokenType.IDENT) || !PSEUDO_ELEMENTS.contains(lower)) {
            fail("unsupported pseudo-element '::" + Excerpt.of(name.css()) + "'");
        }
        return lower;
    }

    private void fail(String message) {
        if (!failed) {
            sink.report(Code.SELECTOR, tokens.at(tokens.from()), message, "the whole rule is left out");
        }
        failed = true;
    }
}
