package dev.broadsheet.tex;

/** Fractions and binomials. */
final class Fractions {

    private Fractions() {}

    static Atom read(Token command, Parser parser) throws TexFault {
        return switch (command.text()) {
            case "\\dfrac", "\\cfrac" -> Atom.ordinary(styled(fraction(command, parser), true));
            case "\\tfrac" -> Atom.ordinary(styled(fraction(command, parser), false));
            case "\\binom" -> Atom.ordinary(binomial(parser.argument(command, false), parser.argument(command, false)));
            case "\\dbinom" ->
                Atom.ordinary(styled(binomial(parser.argument(command, false), parser.argument(command, false)), true));
            case "\\tbinom" ->
                Atom.ordinary(
                        styled(binomial(parser.argument(command, false), parser.argument(command, false)), false));
            default -> Atom.ordinary(fraction(command, parser));
        };
    }

    /** Reads a fraction. Numerators and denominators of {@code \cfrac} keep the display style. */
    private static Mml fraction(Token command, Parser parser) throws TexFault {
        if (command.is("\\cfrac")) {
            parser.tokens().option();
        }
        boolean display = command.is("\\cfrac");
        Mml above = parser.argument(command, display);
        Mml below = parser.argument(command, display);
        return display ? Mml.of("mfrac", styled(above, true), styled(below, true)) : Mml.of("mfrac", above, below);
    }

    private static Mml styled(Mml content, boolean display) {
        return Mml.of("mstyle", content)
                .with("displaystyle", String.valueOf(display))
                .with("scriptlevel", "0");
    }

    static Mml binomial(Mml above, Mml below) {
        return Mml.of(
                "mrow",
                Delimiters.grown("(", "prefix"),
                Mml.of("mfrac", above, below).with("linethickness", "0"),
                Delimiters.grown(")", "postfix"));
    }
}
