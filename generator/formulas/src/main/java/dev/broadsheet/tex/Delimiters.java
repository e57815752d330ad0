package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Delimiters that grow with their content, and delimiters of an explicit size. */
final class Delimiters {

    /** Heights in em, as in amsmath. */
    private static final Map<String, String> SIZES =
            Map.of("big", "1.2em", "Big", "1.8em", "bigg", "2.4em", "Bigg", "3em");

    private Delimiters() {}

    static Mml grown(String sign, String form) {
        return Mml.mo(sign).with("form", form).with("stretchy", "true").with("fence", "true");
    }

    /** Reads {@code \left( … \middle| … \right)}. */
    static Atom leftRight(Token left, Parser parser) throws TexFault {
        String open = sign(left, parser);
        List<Mml> parts = new ArrayList<>();
        if (!open.isEmpty()) {
            parts.add(grown(open, "prefix"));
        }
        List<Mml> content = parser.within(parser.isDisplayed(), parser::row);
        Token right = parser.tokens().takeNonSpace();
        if (!right.is("\\right")) {
            throw TexFault.syntax(
                    left.offset(), "there is no \\right for this \\left", "write \\right. for an invisible delimiter");
        }
        String close = sign(right, parser);
        parts.addAll(content);
        if (!close.isEmpty()) {
            parts.add(grown(close, "postfix"));
        }
        return Atom.ordinary(Mml.of("mrow", parts));
    }

    static Atom middle(Token command, Parser parser) throws TexFault {
        String sign = sign(command, parser);
        return sign.isEmpty()
                ? Atom.ordinary(Mml.of("mrow"))
                : new Atom(
                        Mml.mo(sign)
                                .with("form", "infix")
                                .with("stretchy", "true")
                                .with("fence", "true")
                                .with("symmetric", "true")
                                .with("lspace", "0.05em")
                                .with("rspace", "0.05em"),
                        Kind.RELATION);
    }

    private static Optional<String> size(String command) {
        String name = command.substring(1);
        String last = name.substring(name.length() - 1);
        String stem = "lrm".contains(last) ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(SIZES.get(stem));
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String size : SIZES.keySet().stream().sorted().toList()) {
            List.of("", "l", "r", "m").forEach(end -> names.add("\\" + size + end));
        }
        return names;
    }

    static Atom big(Token command, Parser parser) throws TexFault {
        String size = size(command.text()).orElseThrow();
        String sign = sign(command, parser);
        if (sign.isEmpty()) {
            return Atom.ordinary(Mml.of("mrow"));
        }
        Mml fence = Mml.mo(sign)
                .with("stretchy", "true")
                .with("symmetric", "true")
                .with("minsize", size)
                .with("maxsize", size);
        Kind kind = kind(command.text(), sign);
        return switch (kind) {
            case OPEN -> new Atom(fence.with("form", "prefix"), kind);
            case CLOSE -> new Atom(fence.with("form", "postfix"), kind);
            case RELATION -> new Atom(fence.with("lspace", "0.2778em").with("rspace", "0.2778em"), kind);
            default -> new Atom(fence.with("lspace", "0").with("rspace", "0"), kind);
        };
    }

    private static Kind kind(String command, String sign) {
        char last = command.charAt(command.length() - 1);
        if (last == 'm') {
            return Kind.RELATION;
        } else if (last == 'l' || (last == 'g' && "([{\u27E8\u2308\u230A".contains(sign))) {
            return Kind.OPEN;
        }
        return last == 'r' || ")]}\u27E9\u2309\u230B".contains(sign) ? Kind.CLOSE : Kind.ORDINARY;
    }

    /** Reads the delimiter after such a command; empty for the dot, the empty delimiter. */
    static String sign(Token command, Parser parser) throws TexFault {
        Token token = parser.tokens().takeNonSpace();
        if (token.is(".")) {
            return "";
        }
        Optional<Symbols.Symbol> symbol = Symbols.of(token.text()).filter(Symbols.Symbol::isDelimiter);
        return symbol.orElseThrow(() -> TexFault.syntax(
                        command.offset(),
                        "no fence follows " + command.text(),
                        "write one of ( ) [ ] | \\{ \\} \\| \\langle \\rangle, or a dot for none"))
                .delimiter();
    }
}
