package dev.broadsheet.tex;

import dev.broadsheet.source.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The token stream of a formula with all macros expanded, within limits. */
final class Tokens {

    private final Lexer lexer;
    private final Macros macros;
    private final Deque<Token> pending = new ArrayDeque<>();
    private int expansions;
    private int expanded;

    Tokens(String tex, Macros macros) {
        this.lexer = new Lexer(tex);
        this.macros = macros;
    }

    /** Consumes the next token. */
    Token take() throws TexFault {
        Token token = raw();
        while (macros.has(token.text())) {
            expand(token);
            token = raw();
        }
        return token;
    }

    /** Consumes the next token that is not a space. */
    Token takeNonSpace() throws TexFault {
        Token token = take();
        while (token.isSpace()) {
            token = take();
        }
        return token;
    }

    /** Returns the next token that is not a space, without consuming it. Spaces before it are consumed. */
    Token peek() throws TexFault {
        Token token = takeNonSpace();
        pending.push(token);
        return token;
    }

    void putBack(Token token) {
        pending.push(token);
    }

    /** Consumes the next token without expanding macros. */
    Token raw() {
        return pending.isEmpty() ? lexer.next() : pending.pop();
    }

    private Token rawSeen() {
        Token token = raw();
        while (token.isSpace()) {
            token = raw();
        }
        return token;
    }

    private void expand(Token name) throws TexFault {
        Macros.Macro macro = Objects.requireNonNull(macros.get(name.text()));
        List<List<Token>> arguments = new ArrayList<>();
        for (int i = 0; i < macro.arguments(); i++) {
            arguments.add(argument(name));
        }
        List<Token> body = Macros.expand(macro, arguments, name.offset());
        expansions++;
        expanded += body.size();
        if (expansions > Limits.FORMULA_EXPANSIONS || expanded > Limits.FORMULA_TOKENS) {
            throw TexFault.limit(
                    name.offset(),
                    "the macros of the formula expand to more than is allowed",
                    "look for a macro that holds itself, such as \\a for \\a");
        }
        for (int i = body.size() - 1; i >= 0; i--) {
            pending.push(body.get(i));
        }
    }

    /** Consumes an argument without expanding macros, and returns its tokens without the braces. */
    List<Token> argument(Token command) throws TexFault {
        Token first = rawSeen();
        if (first.isEnd() || first.is("}")) {
            putBack(first);
            throw TexFault.syntax(command.offset(), command.text() + " lacks an argument", "write it in braces: {…}");
        }
        return first.is("{") ? group(first) : List.of(first);
    }

    /** Consumes the tokens after an opening brace up to the closing one. */
    private List<Token> group(Token open) throws TexFault {
        return upTo("}").orElseThrow(() -> unclosed(open));
    }

    /** Consumes the tokens up to one that is in no further braces; empty when the formula ends before. */
    private Optional<List<Token>> upTo(String close) throws TexFault {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        for (Token token = raw(); !token.isEnd(); token = raw()) {
            if (token.is(close) && depth == 0) {
                return Optional.of(tokens);
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            tokens.add(token);
        }
        return Optional.empty();
    }

    static TexFault unclosed(Token open) {
        return TexFault.syntax(open.offset(), "the brace is never closed", "write the } that is missing");
    }

    /** Consumes an argument and returns it as text. */
    String text(Token command) throws TexFault {
        StringBuilder out = new StringBuilder();
        argument(command).forEach(token -> out.append(token.text()));
        return out.toString();
    }

    /** Consumes an optional argument in brackets; null if there is none. */
    @Nullable
    List<Token> option() throws TexFault {
        Token open = rawSeen();
        if (!open.is("[")) {
            putBack(open);
            return null;
        }
        return upTo("]")
                .orElseThrow(() -> TexFault.syntax(
                        open.offset(),
                        "the bracket is never closed",
                        "write the ] that is missing, or {[} for the character"));
    }

    /** Pushes tokens back onto the stream, as a group. */
    void putBackGroup(List<Token> tokens, int offset) {
        pending.push(new Token("}", offset));
        for (int i = tokens.size() - 1; i >= 0; i--) {
            pending.push(tokens.get(i));
        }
        pending.push(new Token("{", offset));
    }

    Macros macros() {
        return macros;
    }
}
