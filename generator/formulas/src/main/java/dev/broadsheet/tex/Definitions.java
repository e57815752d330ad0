package dev.broadsheet.tex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Macro definitions within a formula, {@code \newcommand} and the like; they are valid for the rest of the formula. */
final class Definitions {

    private Definitions() {}

    static @Nullable Atom read(Token command, Parser parser) throws TexFault {
        Tokens tokens = parser.tokens();
        Token name = name(command, tokens);
        int arguments = command.text().endsWith("def") ? parameters(tokens) : count(command, tokens);
        List<Token> body = tokens.argument(command);
        if (!command.is("\\providecommand") || !tokens.macros().has(name.text())) {
            tokens.macros().define(name.text(), new Macros.Macro(arguments, List.copyOf(body)));
        }
        return null;
    }

    private static Token name(Token command, Tokens tokens) throws TexFault {
        List<Token> name = tokens.argument(command);
        if (name.size() != 1 || !name.get(0).isCommand()) {
            throw TexFault.syntax(
                    command.offset(),
                    "no command follows " + command.text(),
                    "write one: " + command.text() + "{\\RR}{\\mathbb{R}}");
        }
        return name.get(0);
    }

    private static int count(Token command, Tokens tokens) throws TexFault {
        List<Token> option = tokens.option();
        if (option == null) {
            return 0;
        }
        if (option.size() != 1 || !option.get(0).isDigit()) {
            throw TexFault.syntax(
                    command.offset(), "the number of arguments is invalid", "write a digit between the brackets: [1]");
        }
        return option.get(0).text().charAt(0) - '0';
    }

    /** Returns the number of parameters in {@code \def\norm#1{…}}. */
    private static int parameters(Tokens tokens) {
        int count = 0;
        Token token = tokens.raw();
        while (token.is("#") || token.isDigit() || token.isSpace()) {
            count += token.is("#") ? 1 : 0;
            token = tokens.raw();
        }
        tokens.putBack(token);
        return Math.min(count, 9);
    }
}
