package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.css.ProblemLog.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads selectors. One that is wrong or not supported makes the whole list invalid (Selectors 4, section 4.1). */
final class SelectorParser {

    /** Most compounds of one selector. */
    private static final int LENGTH = 50;

    private static final Set<String> PSEUDO_ELEMENTS =
            Set.of("before", "after", "marker", "first-letter", "footnote-call", "footnote-marker");

    /** Pseudo-elements of the screen, and others that are nothing on paper: rules for them are dropped in silence. */
    private static final Set<String> SCREEN_ELEMENTS =
            Set.of("selection", "placeholder", "backdrop", "file-selector-button", "target-text", "highlight");

    private static final Set<String> LEGACY = Set.of("before", "after", "first-letter");

    private final Tokens tokens;
    private final ProblemSink sink;
    private int position;
    private boolean failed;

    private SelectorParser(Tokens tokens, ProblemSink sink) {
        this.tokens = tokens;
        this.sink = sink;
        position = tokens.from();
    }

    /** The selectors of a list; null when it is invalid, which has been reported. */
    static @Nullable List<Selector> parseList(Tokens tokens, ProblemSink sink) {
        List<Selector> selectors = new ArrayList<>();
        int start = tokens.from();
        while (true) {
            int end = tokens.find(start, TokenType.COMMA);
            Selector selector = new SelectorParser(tokens.slice(start, end).trim(), sink).complex();
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

    private @Nullable Selector complex() {
        List<Compound> compounds = new ArrayList<>();
        Specificity specificity = Specificity.ZERO;
        String pseudo = "";
        char combinator = ' ';
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

    /** The conditions of one compound, at least one of them written. */
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
                            : "'" + Excerpt.of(found.css()) + "' is no selector");
        }
        return conditions;
    }

    /** A type, with a namespace prefix that is left aside, or an asterisk. */
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
            add(conditions, PseudoClass.parse(tokens, position, sink), "unsupported pseudo-class");
        } else {
            return false;
        }
        return true;
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
