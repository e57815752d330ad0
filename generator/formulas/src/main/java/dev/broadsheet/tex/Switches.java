package dev.broadsheet.tex;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Commands that change the style for the rest of their group. */
final class Switches {

    private static final Map<String, Alphabet> ALPHABETS = Map.of(
            "\\rm", Alphabet.UPRIGHT,
            "\\bf", Alphabet.BOLD,
            "\\it", Alphabet.ITALIC,
            "\\sf", Alphabet.SANS,
            "\\tt", Alphabet.MONOSPACE,
            "\\cal", Alphabet.SCRIPT,
            "\\frak", Alphabet.FRAKTUR);

    private static final Map<String, Integer> STYLES =
            Map.of("\\displaystyle", 0, "\\textstyle", 0, "\\scriptstyle", 1, "\\scriptscriptstyle", 2);

    private Switches() {}

    static Iterable<String> names() {
        Set<String> all = new TreeSet<>(ALPHABETS.keySet());
        all.addAll(STYLES.keySet());
        return all;
    }

    static boolean isOne(Token token) {
        return STYLES.containsKey(token.text()) || ALPHABETS.containsKey(token.text());
    }

    static Atom read(Token command, Parser parser) throws TexFault {
        Alphabet alphabet = ALPHABETS.get(command.text());
        if (alphabet != null) {
            return parser.within(parser.isDisplayed(), () -> {
                parser.setAlphabet(alphabet);
                return Atom.ordinary(Mml.row(parser.row()));
            });
        }
        boolean display = command.is("\\displaystyle");
        int level = STYLES.getOrDefault(command.text(), 0);
        return Atom.ordinary(Mml.of("mstyle", parser.within(display, parser::row))
                .with("displaystyle", String.valueOf(display))
                .with("scriptlevel", String.valueOf(level)));
    }
}
