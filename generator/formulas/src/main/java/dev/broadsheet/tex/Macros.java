package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Macros: those defined by the author and those of common packages. */
final class Macros {

    private static final int MOST_ARGUMENTS = 9;

    /** Commands of the LaTeX packages braket, mathtools and amsmath that expand to other commands. */
    private static final Map<String, Macro> KNOWN = known(Map.ofEntries(
            Map.entry("\\bra", "\\langle #1|"),
            Map.entry("\\ket", "|#1\\rangle"),
            Map.entry("\\braket", "\\langle #1\\rangle"),
            Map.entry("\\Bra", "\\left\\langle #1\\right|"),
            Map.entry("\\Ket", "\\left|#1\\right\\rangle"),
            Map.entry("\\Braket", "\\left\\langle #1\\right\\rangle"),
            Map.entry("\\set", "\\{\\,#1\\,\\}"),
            Map.entry("\\Set", "\\left\\{\\:#1\\:\\right\\}"),
            Map.entry("\\pod", "\\quad(#1)"),
            Map.entry("\\TeX", "\\text{TeX}"),
            Map.entry("\\LaTeX", "\\text{LaTeX}"),
            Map.entry("\\KaTeX", "\\text{KaTeX}"),
            Map.entry("\\colonapprox", "\\vcentcolon\\approx"),
            Map.entry("\\colonsim", "\\vcentcolon\\sim"),
            Map.entry("\\simcolon", "\\sim\\vcentcolon"),
            Map.entry("\\approxcolon", "\\approx\\vcentcolon")));

    private final Map<String, Macro> macros = new HashMap<>(KNOWN);

    /**
     * A macro definition.
     *
     * @param arguments the number of arguments, from 0 to 9
     */
    record Macro(int arguments, List<Token> body) {}

    /**
     * @param bodies replacement texts by name, with or without the backslash. The highest parameter, such as {@code #2}, gives
     *     the number of arguments
     */
    Macros(Map<String, String> bodies) {
        bodies.forEach((name, body) -> define(name.startsWith("\\") ? name : "\\" + name, read(body)));
    }

    private static Map<String, Macro> known(Map<String, String> bodies) {
        Map<String, Macro> all = new HashMap<>();
        bodies.forEach((name, body) -> all.put(name, read(body)));
        return all;
    }

    private static Macro read(String body) {
        Lexer lexer = new Lexer(body);
        List<Token> tokens = new ArrayList<>();
        int arguments = 0;
        for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
            Token before = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
            if (before.is("#") && token.isDigit()) {
                arguments = Math.max(arguments, token.text().charAt(0) - '0');
            }
            tokens.add(token);
        }
        return new Macro(Math.min(arguments, MOST_ARGUMENTS), List.copyOf(tokens));
    }

    void define(String name, Macro macro) {
        macros.put(name, macro);
    }

    boolean has(String name) {
        return macros.containsKey(name);
    }

    @Nullable
    Macro get(String name) {
        return macros.get(name);
    }

    Iterable<String> names() {
        return macros.keySet();
    }

    /** Substitutes arguments into the body. All its tokens get the offset of the macro call. */
    static List<Token> expand(Macro macro, List<List<Token>> arguments, int offset) {
        List<Token> out = new ArrayList<>();
        List<Token> body = macro.body();
        for (int i = 0; i < body.size(); i++) {
            Token token = body.get(i);
            boolean argument =
                    token.is("#") && i + 1 < body.size() && body.get(i + 1).isDigit();
            int number = argument ? body.get(i + 1).text().charAt(0) - '1' : -1;
            if (number >= 0 && number < arguments.size()) {
                out.addAll(arguments.get(number));
                i++;
            } else {
                out.add(new Token(token.text(), offset));
            }
        }
        return out;
    }
}
