package dev.broadsheet.typesetter.css.outline;

import dev.broadsheet.typesetter.css.declaration.PropertyNames;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The syntactic structure of a style sheet for any medium (CSS Syntax 3, CSS Nesting 1): its declarations, the
 * custom properties that it uses, and its syntax errors. For sheets that are concatenated, where a syntax error in one
 * invalidates the others. Accepts any input.
 */
public final class SheetOutline {

    /** At-rules that contain rules, or declarations if nested in a rule. */
    private static final Set<String> GROUPS =
            Set.of("media", "supports", "layer", "container", "scope", "starting-style", "keyframes", "document");

    private final List<Fault> faults;
    private final List<Entry> declarations = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    private SheetOutline(List<Fault> faults) {
        this.faults = faults;
    }

    /**
     * A syntax error.
     *
     * @param message one sentence
     * @param hint what to do
     * @param line one-based
     * @param column one-based, in UTF-16 units
     */
    public record Fault(String message, String hint, int line, int column) {

        static Fault at(Token token, String message, String hint) {
            return new Fault(message, hint, token.line(), token.column());
        }
    }

    /**
     * A use of a custom property, as in {@code var(--accent)}.
     *
     * @param name with its dashes
     * @param fallback whether it has a fallback value
     */
    public record Use(String name, boolean fallback, int line, int column) {}

    /**
     * A declaration.
     *
     * @param within preludes of the enclosing rules, the outermost first, such as {@code @media print} and {@code :root}
     * @param name as written
     * @param value as written, without comments
     * @param tokens tokens of the value
     * @param line line of the name
     * @param column column of the name
     */
    public record Entry(List<String> within, String name, String value, Value tokens, int line, int column) {

        public Entry {
            within = List.copyOf(within);
        }

        /** Returns the reason why the value is not of a kind; empty if it is. */
        public Optional<Fault> fault(ValueKind kind) {
            return kind.fault(tokens.tokens());
        }
    }

    /** The tokens of a value. */
    public static final class Value {

        private final Tokens tokens;

        Value(Tokens tokens) {
            this.tokens = tokens;
        }

        Tokens tokens() {
            return tokens;
        }
    }

    public static SheetOutline of(String css) {
        List<Fault> faults = new ArrayList<>();
        List<Token> tokens = Tokenizer.tokenize(
                css,
                comment -> faults.add(
                        Fault.at(comment, "the comment that begins here does not end", "write */ where it ends")));
        faults.addAll(Brackets.check(tokens));
        SheetOutline outline = new SheetOutline(faults);
        if (faults.isEmpty()) {
            outline.rules(Tokens.of(tokens), List.of());
        }
        return outline;
    }

    /** Returns the syntax errors in order. After an unclosed bracket, string or comment, no others are searched. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Returns the declarations; none if a bracket, string or comment is unclosed. */
    public List<Entry> declarations() {
        return List.copyOf(declarations);
    }

    /** As {@link #declarations}. */
    public List<Use> uses() {
        return List.copyOf(uses);
    }

    /**
     * Returns the property that a misspelt name probably means; empty if the name is a property, or similar to none: browsers add
     * new ones.
     */
    public static Optional<String> meantProperty(String name) {
        String property = name.toLowerCase(Locale.ROOT);
        return PropertyNames.known(property) ? Optional.empty() : PropertyNames.similar(property);
    }

    private void rules(Tokens tokens, List<String> within) {
        int position = tokens.from();
        while (position < tokens.to()) {
            position = rule(tokens, position, within);
        }
    }

    /** Reads one rule. @return the index after it */
    private int rule(Tokens tokens, int start, List<String> within) {
        Token first = tokens.at(start);
        if (first.is(TokenType.WHITESPACE) || first.is(TokenType.CDO) || first.is(TokenType.CDC)) {
            return start + 1;
        }
        if (first.is(TokenType.AT_KEYWORD)) {
            return atRule(tokens, start, within, true);
        }
        int stop = tokens.find(start, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
        if (!tokens.at(stop).is(TokenType.OPEN_CURLY)) {
            String found = first.is(TokenType.SEMICOLON) ? ";" : Excerpt.of(first.css());
            faults.add(Fault.at(
                    first,
                    "expected a rule, found '" + found + "'",
                    first.is(TokenType.SEMICOLON)
                            ? "delete it: with it, the next rule is left out"
                            : "write it within a rule, such as :root { … }"));
            return stop + 1;
        }
        block(tokens.inside(stop), inner(within, tokens.slice(start, stop)));
        return tokens.after(stop);
    }

    private static List<String> inner(List<String> within, Tokens prelude) {
        List<String> inner = new ArrayList<>(within);
        inner.add(Excerpt.of(prelude.css()));
        return inner;
    }

    /** @param top whether a group here holds rules and no declarations */
    private int atRule(Tokens tokens, int start, List<String> within, boolean top) {
        int stop = tokens.find(start + 1, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
        if (tokens.at(stop).is(TokenType.OPEN_CURLY)) {
            List<String> inner = inner(within, tokens.slice(start, stop));
            if (top && GROUPS.contains(plain(tokens.at(start)))) {
                rules(tokens.inside(stop), inner);
            } else {
                block(tokens.inside(stop), inner);
            }
            return tokens.after(stop);
        }
        return stop + 1;
    }

    /** Without the prefix of a browser. */
    private static String plain(Token atKeyword) {
        return atKeyword.lower().replaceFirst("^-[a-z]+-", "");
    }

    private void block(Tokens body, List<String> within) {
        int position = body.from();
        while (position < body.to()) {
            position = item(body, position, within);
        }
    }

    /** Reads one declaration, at-rule or nested rule. @return the index after it */
    private int item(Tokens body, int start, List<String> within) {
        Token first = body.at(start);
        if (first.is(TokenType.WHITESPACE) || first.is(TokenType.SEMICOLON)) {
            return start + 1;
        }
        if (first.is(TokenType.AT_KEYWORD)) {
            return atRule(body, start, within, false);
        }
        int stop = body.find(start, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
        int colon = colon(body, start, stop);
        boolean custom = colon < stop && first.text().startsWith("--");
        if (body.at(stop).is(TokenType.OPEN_CURLY) && !custom) {
            boolean declaration = colon < stop && body.at(colon + 1).is(TokenType.WHITESPACE);
            if (declaration) {
                missingSemicolon(first);
            } else {
                block(body.inside(stop), inner(within, body.slice(start, stop)));
            }
            return body.after(stop);
        }
        int end = body.find(stop, TokenType.SEMICOLON);
        if (colon >= stop) {
            faults.add(Fault.at(
                    first,
                    "expected a declaration, found '" + Excerpt.of(first.css()) + "'",
                    "write property: value;"));
        } else {
            declaration(first, body.slice(colon + 1, end).trim(), within);
        }
        return end + 1;
    }

    /** Returns the index of the colon after the name, or {@code end} if this is not a declaration. */
    private static int colon(Tokens body, int start, int end) {
        int colon = start + 1;
        while (colon < end && body.at(colon).is(TokenType.WHITESPACE)) {
            colon++;
        }
        return body.at(start).is(TokenType.IDENT)
                        && colon < end
                        && body.at(colon).is(TokenType.COLON)
                ? colon
                : end;
    }

    private void declaration(Token name, Tokens value, List<String> within) {
        if (hasAnother(value)) {
            missingSemicolon(name);
        } else {
            declarations.add(new Entry(within, name.text(), value.css(), new Value(value), name.line(), name.column()));
            uses(value);
        }
    }

    private void missingSemicolon(Token name) {
        faults.add(Fault.at(name, "the value of '" + name.text() + "' has no end", "write ; after it"));
    }

    /** Whether a value contains what looks like the next declaration. */
    private static boolean hasAnother(Tokens value) {
        for (int i = value.from() + 1; i < value.to(); i = value.after(i)) {
            boolean word = value.at(i).is(TokenType.IDENT) && value.at(i - 1).is(TokenType.WHITESPACE);
            if (word && colon(value, i, value.to()) < value.to()) {
                return true;
            }
        }
        return false;
    }

    private void uses(Tokens value) {
        for (int i = value.from(); i < value.to(); i++) {
            if (value.at(i).isFunction("var")) {
                Tokens arguments = value.inside(i).trim();
                Token name = arguments.at(arguments.from());
                boolean fallback = arguments.find(arguments.from(), TokenType.COMMA) < arguments.to();
                uses.add(new Use(name.text(), fallback, name.line(), name.column()));
            }
        }
    }
}
