package dev.broadsheet.typesetter.css.declaration;

import dev.broadsheet.typesetter.css.grammar.CssWideKeyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.property.CustomDeclaration;
import dev.broadsheet.typesetter.css.property.Declaration;
import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Pending;
import dev.broadsheet.typesetter.css.property.UnsupportedProperties;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.Important;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.syntax.Variables;
import dev.broadsheet.typesetter.css.value.ValueList;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.text.NamesCounters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the content of a block: declarations, and at-rules between them (CSS Syntax 3, section 5.5.4). */
public final class DeclarationParser {

    /** Receives the at-rules within a block. */
    @FunctionalInterface
    public interface AtRules {
        void accept(Token name, Tokens prelude, @Nullable Tokens block);
    }

    /** Receives the contents of a style rule, in order (CSS Nesting 1). */
    public interface Nesting extends AtRules {

        /** Declarations in order. */
        void declarations(Declarations declarations);

        void rule(Tokens prelude, Tokens block);

        void atRule(Token name, Tokens prelude, @Nullable Tokens block);

        @Override
        default void accept(Token name, Tokens prelude, @Nullable Tokens block) {
            atRule(name, prelude, block);
        }
    }

    private final Tokens body;
    private final ProblemSink sink;
    private final AtRules atRules;
    private final @Nullable Nesting nesting;
    private final List<Declaration> properties = new ArrayList<>();
    private final List<CustomDeclaration> custom = new ArrayList<>();

    private DeclarationParser(Tokens body, ProblemSink sink, AtRules atRules, @Nullable Nesting nesting) {
        this.body = body;
        this.sink = sink;
        this.atRules = atRules;
        this.nesting = nesting;
    }

    public static Declarations parse(Tokens body, ProblemSink sink) {
        return parse(
                body,
                sink,
                (name, prelude, block) -> sink.report(
                        Code.AT_RULE,
                        name,
                        "'" + name.css() + "' is not supported within a rule",
                        "write it outside of the rule"));
    }

    public static Declarations parse(Tokens body, ProblemSink sink, AtRules atRules) {
        DeclarationParser parser = new DeclarationParser(body, sink, atRules, null);
        parser.items();
        return new Declarations(parser.properties, parser.custom);
    }

    /** Parses the block of a style rule, which may contain other rules. */
    public static void parseNested(Tokens body, ProblemSink sink, Nesting nesting) {
        DeclarationParser parser = new DeclarationParser(body, sink, nesting, nesting);
        parser.items();
        parser.handOver(nesting);
    }

    private void items() {
        int position = body.from();
        while (position < body.to()) {
            position = item(position);
        }
    }

    private void handOver(Nesting taker) {
        if (!properties.isEmpty() || !custom.isEmpty()) {
            taker.declarations(new Declarations(properties, custom));
            properties.clear();
            custom.clear();
        }
    }

    /** Reads one declaration, at-rule or nested rule. @return the index after it */
    private int item(int start) {
        Token first = body.at(start);
        if (first.is(TokenType.WHITESPACE) || first.is(TokenType.SEMICOLON)) {
            return start + 1;
        }
        if (first.is(TokenType.AT_KEYWORD)) {
            return atRule(start);
        }
        if (isHack(start)) {
            return body.find(start, TokenType.SEMICOLON) + 1;
        }
        int stop = body.find(start, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
        int colon = colon(start, stop);
        boolean customProperty = colon < stop && first.text().startsWith("--");
        if (body.at(stop).is(TokenType.OPEN_CURLY) && !customProperty) {
            return nestedRule(start, stop, colon);
        }
        int end = body.find(stop, TokenType.SEMICOLON);
        if (colon >= stop) {
            sink.report(
                    Code.SYNTAX,
                    first,
                    "expected a declaration, found '" + first.css() + "'",
                    "write property: value;");
        } else if (customProperty) {
            custom(first, body.slice(colon + 1, end).trim());
        } else {
            declaration(first, body.slice(colon + 1, end).trim());
        }
        return end + 1;
    }

    /** Whether this is a declaration for one old browser: {@code *zoom: 1} or {@code _height: 1px}. */
    private boolean isHack(int start) {
        Token first = body.at(start);
        Token name = first.isDelim('*') ? body.at(start + 1) : first;
        String property = first.isDelim('*') ? name.lower() : name.lower().replaceFirst("^_", "");
        return name.is(TokenType.IDENT)
                && (first.isDelim('*') || name.lower().startsWith("_"))
                && body.at(start + (first.isDelim('*') ? 2 : 1)).is(TokenType.COLON)
                && PropertyNames.known(property);
    }

    /** Returns the index of the colon after the name, or {@code end} if this is not a declaration. */
    private int colon(int start, int end) {
        if (!body.at(start).is(TokenType.IDENT)) {
            return end;
        }
        int colon = start + 1;
        while (colon < end && body.at(colon).is(TokenType.WHITESPACE)) {
            colon++;
        }
        return colon < end && body.at(colon).is(TokenType.COLON) ? colon : end;
    }

    private int nestedRule(int start, int curly, int colon) {
        boolean missingSemicolon = colon < curly && body.at(colon + 1).is(TokenType.WHITESPACE);
        if (nesting != null && !missingSemicolon) {
            handOver(nesting);
            nesting.rule(body.slice(start, curly).trim(), body.inside(curly));
            return body.after(curly);
        }
        String message = missingSemicolon
                ? "'{' in the value of '" + body.at(start).text() + "'"
                : "a rule cannot be nested here";
        String hint = missingSemicolon ? "a semicolon or a closing brace is missing" : "write it outside";
        sink.report(missingSemicolon ? Code.SYNTAX : Code.SELECTOR, body.at(start), message, hint);
        return body.after(curly);
    }

    private int atRule(int start) {
        int end = body.find(start + 1, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
        Tokens prelude = body.slice(start + 1, end).trim();
        boolean block = end < body.to() && body.at(end).is(TokenType.OPEN_CURLY);
        if (nesting != null) {
            handOver(nesting);
        }
        atRules.accept(body.at(start), prelude, block ? body.inside(end) : null);
        return block ? body.after(end) : end + 1;
    }

    private void custom(Token name, Tokens value) {
        Important split = Important.split(value);
        custom.add(new CustomDeclaration(name.text(), split.value(), split.important()));
    }

    private void declaration(Token name, Tokens written) {
        String property = name.lower();
        if (PropertyNames.ignored(property)) {
            return;
        }
        Definition definition = PropertyNames.ALL.get(property);
        if (definition == null) {
            unknown(name, property, written);
            return;
        }
        Important split = Important.split(written);
        List<?> values = values(name, property, definition, split.value());
        if (values == null) {
            unsupported(name, property, written);
            return;
        }
        for (Object value : values) {
            if (value instanceof NamesCounters counters) {
                counters.names().forEach(counter -> sink.log().uses(counter, sink.source(name)));
            }
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = placed(values.get(i), name);
            properties.add(new Declaration(definition.longhands().get(i), value, split.important()));
        }
    }

    /** Adds the position of the declaration to pictures, so that a missing file is reported there. */
    private Object placed(Object value, Token at) {
        if (value instanceof ValueList list) {
            return list.mapped(part -> placed(part, at));
        }
        return value instanceof Optional<?> optional && optional.orElse(null) instanceof BackgroundImage.Picture picture
                ? Optional.of(picture.at(sink.source(at)))
                : value;
    }

    private @Nullable List<?> values(Token at, String property, Definition definition, Tokens value) {
        if (Variables.used(value)) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < definition.longhands().size(); i++) {
                values.add(new Pending(property, definition, i, value, sink.source(at)));
            }
            return values;
        }
        CssWideKeyword wide = wide(value);
        if (wide != null) {
            return Collections.nCopies(definition.longhands().size(), wide);
        }
        return definition.parse(value);
    }

    public static @Nullable CssWideKeyword wide(Tokens value) {
        ValueReader in = new ValueReader(value);
        CssWideKeyword wide = Keywords.take(in, CssWideKeyword.class);
        return in.atEnd() ? wide : null;
    }

    private void unknown(Token name, String property, Tokens written) {
        if (UnsupportedProperties.isDrawn(property)) {
            String value = Excerpt.of(Important.split(written).value().css());
            if (UnsupportedProperties.isSeen(property, value.toLowerCase(Locale.ROOT))) {
                String message = "'" + property + "' is not supported";
                sink.report(Code.PROPERTY, name, message, UnsupportedProperties.hint(property));
            }
            return;
        }
        String hint = PropertyNames.similar(property)
                .map(similar -> "did you mean '" + similar + "'?")
                .orElse("");
        sink.report(Code.PROPERTY, name, "unknown property '" + property + "'", hint);
    }

    /** Whether a value is for one browser: it has a vendor prefix or a hack. Such values are ignored silently. */
    private static boolean isOfOneBrowser(Tokens written) {
        return written.list().stream()
                .anyMatch(token -> isHack(token)
                        || ((token.is(TokenType.IDENT) || token.is(TokenType.FUNCTION))
                                && token.lower().matches("-(webkit|moz|ms|o|khtml)-.*")));
    }

    /** {@code \9} at the end of a value. */
    private static boolean isHack(Token token) {
        boolean word = token.is(TokenType.IDENT) || token.is(TokenType.DIMENSION) || token.is(TokenType.HASH);
        return word && token.css().chars().anyMatch(c -> c < ' ');
    }

    private void unsupported(Token name, String property, Tokens written) {
        if (written.isEmpty()) {
            sink.report(Code.VALUE, name, "'" + property + "' has no value", ValueHints.of(property));
        } else if (!isOfOneBrowser(written)) {
            String message = "unsupported value of '" + property + "': " + Excerpt.of(written.css());
            sink.report(Code.VALUE, name, message, ValueHints.of(property));
        }
    }
}
