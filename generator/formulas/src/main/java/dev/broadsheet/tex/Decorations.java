package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Accents, lines, braces and arrows above and below an expression, and labelled arrows. */
final class Decorations {

    private static final String PAD = "0.4286em";

    private static final Map<String, Decoration> ALL = new HashMap<>();

    static {
        accents(
                "\\hat \u02C6 \\check \u02C7 \\tilde \u02DC \\acute \u00B4 \\grave ` \\dot \u02D9 \\ddot \u00A8 \\dddot \u2026 "
                        + "\\breve \u02D8 \\bar \u00AF \\vec \u2192 \\mathring \u02DA",
                Place.ACCENT);
        accents(
                "\\widehat \u0302 \\widetilde \u0303 \\widecheck \u030C \\overline \u203E \\overrightarrow \u2192 \\overleftarrow \u2190 "
                        + "\\overleftrightarrow \u2194 \\overrightharpoon \u21C0 \\overleftharpoon \u21BC \\Overrightarrow \u21D2",
                Place.WIDE_ACCENT);
        accents(
                "\\underline _ \\underbar _ \\underrightarrow \u2192 \\underleftarrow \u2190 \\underleftrightarrow \u2194 \\utilde ~",
                Place.UNDER);
        accents("\\overbrace \u23DE \\overbracket \u23B4 \\overparen \u23DC \\overgroup \u23E0", Place.OVER_BRACE);
        accents("\\underbrace \u23DF \\underbracket \u23B5 \\underparen \u23DD \\undergroup \u23E1", Place.UNDER_BRACE);
        accents(
                "\\xrightarrow \u27F6 \\xleftarrow \u2190 \\xleftrightarrow \u27F7 \\xRightarrow \u21D2 \\xLeftarrow \u21D0 "
                        + "\\xLeftrightarrow \u21D4 \\xmapsto \u21A6 \\xhookrightarrow \u21AA \\xhookleftarrow \u21A9 "
                        + "\\xrightharpoonup \u21C0 \\xrightharpoondown \u21C1 \\xleftharpoonup \u21BC \\xleftharpoondown \u21BD "
                        + "\\xrightleftharpoons \u21CC \\xtwoheadrightarrow \u21A0 \\xtwoheadleftarrow \u219E \\xleftrightharpoons \u21CB \\xtofrom \u21C4 "
                        + "\\xlongequal =",
                Place.ARROW);
    }

    private Decorations() {}

    private enum Place {
        ACCENT,
        WIDE_ACCENT,
        UNDER,
        OVER_BRACE,
        UNDER_BRACE,
        ARROW
    }

    private record Decoration(String sign, Place place) {}

    private static void accents(String table, Place place) {
        String[] words = table.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            ALL.put(words[i], new Decoration(words[i + 1], place));
        }
    }

    static Iterable<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    static Atom read(Token command, Parser parser) throws TexFault {
        Decoration decoration = Objects.requireNonNull(ALL.get(command.text()));
        if (decoration.place() == Place.ARROW) {
            return arrow(command, decoration.sign(), parser);
        }
        Mml base = parser.argument(command);
        Mml sign = Mml.mo(decoration.sign()).with("stretchy", String.valueOf(decoration.place() != Place.ACCENT));
        return switch (decoration.place()) {
            case UNDER -> Atom.ordinary(Mml.of("munder", base, sign).with("accentunder", "true"));
            case OVER_BRACE -> new Atom(Mml.of("mover", base, sign), Kind.ORDINARY, true);
            case UNDER_BRACE -> new Atom(Mml.of("munder", base, sign), Kind.ORDINARY, true);
            default -> Atom.ordinary(Mml.of("mover", base, sign).with("accent", "true"));
        };
    }

    private static Atom arrow(Token command, String sign, Parser parser) throws TexFault {
        List<Token> option = parser.tokens().option();
        Mml below = option == null ? Mml.of("mrow") : parser.option(option, command.offset());
        Mml above = parser.argument(command, false);
        Mml arrow = Mml.mo(sign).with("stretchy", "true").with("lspace", "0").with("rspace", "0");
        Mml labelled = option == null
                ? Mml.of("mover", arrow, padded(above))
                : Mml.of("munderover", arrow, padded(below), padded(above));
        return new Atom(Mml.of("mrow", Mml.space("0.2778em"), labelled, Mml.space("0.2778em")), Kind.ORDINARY);
    }

    /** Adds space around the label, so that the arrow extends beyond it. */
    private static Mml padded(Mml label) {
        return Mml.of("mrow", Mml.space(PAD), label, Mml.space(PAD));
    }
}
