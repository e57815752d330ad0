package dev.broadsheet.typesetter.css.outline;

import dev.broadsheet.typesetter.css.outline.SheetOutline.Fault;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds unclosed brackets, strings and URLs of a style sheet, after which a browser ignores the rest. */
final class Brackets {

    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();

    private Brackets() {}

    static List<Fault> check(List<Token> tokens) {
        Brackets brackets = new Brackets();
        for (Token token : tokens) {
            brackets.take(token);
        }
        while (!brackets.open.isEmpty()) {
            brackets.unclosed(brackets.open.removeLast());
        }
        return brackets.faults;
    }

    private void take(Token token) {
        switch (token.type()) {
            case BAD_STRING ->
                report(
                        token,
                        "the string that begins here does not end in its line",
                        "close it with " + "the character that it begins with");
            case BAD_URL ->
                report(
                        token,
                        "this address is not closed, or has a character that needs quotation marks",
                        "write url(\"…\")");
            case SEMICOLON -> closeInner();
            case CLOSE_CURLY -> {
                closeInner();
                close(token);
            }
            case CLOSE_PAREN, CLOSE_SQUARE -> close(token);
            default -> {
                if (token.type().closing() != TokenType.EOF) {
                    open.push(token);
                }
            }
        }
    }

    /** Closes parentheses and square brackets at the end of a declaration or rule. */
    private void closeInner() {
        while (!open.isEmpty() && !open.peek().is(TokenType.OPEN_CURLY)) {
            unclosed(open.pop());
        }
    }

    private void close(Token token) {
        if (!open.isEmpty() && open.peek().type().closing() == token.type()) {
            open.pop();
        } else {
            report(token, "'" + token.css() + "' closes nothing", "delete it, or write the bracket that it closes");
        }
    }

    private void unclosed(Token token) {
        String close = token.is(TokenType.OPEN_CURLY) ? "}" : token.is(TokenType.OPEN_SQUARE) ? "]" : ")";
        report(token, "'" + token.css() + "' is not closed", "write '" + close + "' where it ends");
    }

    private void report(Token token, String message, String hint) {
        faults.add(Fault.at(token, message, hint));
    }
}
