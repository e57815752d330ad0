package dev.broadsheet.tex;

import java.util.List;
import java.util.Set;

/** Commands of plain TeX between numerator and denominator: {@code {n \choose k}}. */
final class Infix {

    private static final Set<String> ALL = Set.of("\\over", "\\choose", "\\atop");

    private Infix() {}

    static boolean isOne(Token token) {
        return ALL.contains(token.text());
    }

    static Atom read(Token command, List<Atom> before, Parser parser) throws TexFault {
        Mml above = Mml.row(Row.of(before));
        Mml below = Mml.row(parser.within(false, parser::row));
        return switch (command.text()) {
            case "\\over" -> Atom.ordinary(Mml.of("mfrac", above, below));
            case "\\choose" -> Atom.ordinary(Fractions.binomial(above, below));
            default -> Atom.ordinary(Mml.of("mfrac", above, below).with("linethickness", "0"));
        };
    }
}
