package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Text within formulas, and function names without a command. */
final class Texts {

    private static final Map<String, Alphabet> FONTS = Map.of(
            "\\text", Alphabet.NONE,
            "\\textrm", Alphabet.NONE,
            "\\textnormal", Alphabet.NONE,
            "\\mbox", Alphabet.NONE,
            "\\hbox", Alphabet.NONE,
            "\\textbf", Alphabet.BOLD,
            "\\textit", Alphabet.ITALIC,
            "\\textsf", Alphabet.SANS,
            "\\texttt", Alphabet.MONOSPACE);

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("~", "\u00A0"),
            Map.entry("\\ ", "\u00A0"),
            Map.entry("\\,", "\u2009"),
            Map.entry("\\quad", "\u2003"),
            Map.entry("--", "\u2013"),
            Map.entry("``", "\u201C"),
            Map.entry("''", "\u201D"));

    private Texts() {}

    static Iterable<String> names() {
        TreeSet<String> names = new TreeSet<>(FONTS.keySet());
        names.addAll(List.of("\\operatorname", "\\operatorname*"));
        return names;
    }

    static Atom read(Token command, Parser parser) throws TexFault {
        Alphabet font = FONTS.get(command.text());
        StringBuilder out = new StringBuilder();
        append(parser.tokens().argument(command), out);
        if (font == null) {
            String name = out.toString().strip();
            Mml node = Mml.token("mi", name);
            Mml upright = name.codePointCount(0, name.length()) == 1 ? node.with("mathvariant", "normal") : node;
            return new Atom(upright, Kind.FUNCTION, command.text().endsWith("*"));
        }
        // Text uses the body font, which lacks the mathematical alphabets.
        String element = font == Alphabet.NONE ? "mtext" : "mi";
        return Atom.ordinary(Mml.token(element, font.of(edged(out.toString()))));
    }

    /** Replaces spaces at both ends with no-break spaces: TeX keeps them, MathML would trim them. */
    private static String edged(String text) {
        String edged = text.startsWith(" ") ? "\u00A0" + text.substring(1) : text;
        return edged.endsWith(" ") ? edged.substring(0, edged.length() - 1) + "\u00A0" : edged;
    }

    private static void append(List<Token> tokens, StringBuilder out) throws TexFault {
        for (Token token : tokens) {
            String sign = SIGNS.get(token.text());
            if (sign != null) {
                out.append(sign);
            } else if (token.isCommand()) {
                command(token, out);
            } else if (token.is("$")) {
                throw TexFault.syntax(
                        token.offset(),
                        "a formula cannot be within the words of another",
                        "end the words before it: \\text{if } x");
            } else if (!token.is("{") && !token.is("}")) {
                out.append(token.text());
            }
        }
    }

    private static void command(Token token, StringBuilder out) throws TexFault {
        if (FONTS.containsKey(token.text()) || token.is("\\!") || token.is("\\/")) {
            return;
        }
        String sign =
                token.text().length() == 2 && "{}\\;:".indexOf(token.text().charAt(1)) >= 0
                        ? token.text().substring(1)
                        : Symbols.of(token.text()).map(Symbols.Symbol::sign).orElse("");
        if (sign.isEmpty()) {
            throw new TexFault(
                    TexFault.Kind.UNKNOWN,
                    token.offset(),
                    token.text() + " cannot be within words",
                    "end the words before it, and begin new ones after it");
        }
        out.append(sign);
    }
}
