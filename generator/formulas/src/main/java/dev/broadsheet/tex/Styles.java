package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Commands of one or two arguments: alphabets, spacing classes, stacks, and phantoms. */
final class Styles {

    private static final Map<String, Alphabet> ALPHABETS = Map.ofEntries(
            Map.entry("\\mathrm", Alphabet.UPRIGHT),
            Map.entry("\\mathup", Alphabet.UPRIGHT),
            Map.entry("\\mathnormal", Alphabet.NONE),
            Map.entry("\\mathit", Alphabet.ITALIC),
            Map.entry("\\mathbf", Alphabet.BOLD),
            Map.entry("\\bold", Alphabet.BOLD),
            Map.entry("\\boldsymbol", Alphabet.BOLD_ITALIC),
            Map.entry("\\bm", Alphabet.BOLD_ITALIC),
            Map.entry("\\pmb", Alphabet.BOLD_ITALIC),
            Map.entry("\\mathbb", Alphabet.DOUBLE_STRUCK),
            Map.entry("\\Bbb", Alphabet.DOUBLE_STRUCK),
            Map.entry("\\mathcal", Alphabet.SCRIPT),
            Map.entry("\\mathscr", Alphabet.SCRIPT),
            Map.entry("\\mathfrak", Alphabet.FRAKTUR),
            Map.entry("\\mathsf", Alphabet.SANS),
            Map.entry("\\mathtt", Alphabet.MONOSPACE));

    private static final Map<String, Kind> CLASSES = Map.of(
            "\\mathord", Kind.ORDINARY,
            "\\mathinner", Kind.ORDINARY,
            "\\mathop", Kind.OPERATOR,
            "\\mathbin", Kind.BINARY,
            "\\mathrel", Kind.RELATION,
            "\\mathopen", Kind.OPEN,
            "\\mathclose", Kind.CLOSE,
            "\\mathpunct", Kind.PUNCTUATION);

    private static final Map<String, Commands.Reader> OTHERS = new HashMap<>();

    static {
        OTHERS.put("\\overset", Styles::overset);
        OTHERS.put("\\stackrel", Styles::overset);
        OTHERS.put("\\underset", Styles::underset);
        OTHERS.put("\\phantom", (c, p) -> Atom.ordinary(Mml.of("mphantom", p.argument(c))));
        OTHERS.put("\\hphantom", (c, p) -> Atom.ordinary(flat(Mml.of("mphantom", p.argument(c)))));
        OTHERS.put("\\vphantom", (c, p) -> Atom.ordinary(narrow(Mml.of("mphantom", p.argument(c)))));
        OTHERS.put("\\smash", Styles::smash);
        OTHERS.put("\\mathrlap", (c, p) -> Atom.ordinary(narrow(p.argument(c))));
        OTHERS.put("\\rlap", (c, p) -> Atom.ordinary(narrow(p.argument(c))));
        OTHERS.put("\\mathstrut", (c, p) -> Atom.ordinary(narrow(Mml.of("mphantom", Mml.token("mo", "(")))));
    }

    private Styles() {}

    static Iterable<String> names() {
        TreeSet<String> names = new TreeSet<>(ALPHABETS.keySet());
        names.addAll(CLASSES.keySet());
        names.addAll(OTHERS.keySet());
        return names;
    }

    @Nullable
    static Atom read(Token command, Parser parser) throws TexFault {
        Alphabet alphabet = ALPHABETS.get(command.text());
        if (alphabet != null) {
            return styled(command, alphabet, parser);
        }
        Kind kind = CLASSES.get(command.text());
        if (kind != null) {
            return classed(parser.argument(command), kind);
        }
        return Objects.requireNonNull(OTHERS.get(command.text())).read(command, parser);
    }

    private static Atom styled(Token command, Alphabet alphabet, Parser parser) throws TexFault {
        Mml content = parser.within(parser.isDisplayed(), () -> {
            parser.setAlphabet(alphabet);
            return parser.argument(command);
        });
        return Atom.ordinary(alphabet == Alphabet.UPRIGHT ? joined(content) : content);
    }

    /** Merges adjacent upright letters into one identifier, as in units. */
    private static Mml joined(Mml content) {
        if (!content.is("mrow")) {
            return content;
        }
        List<Mml> out = new ArrayList<>();
        for (Mml part : content.children()) {
            Mml last = out.isEmpty() ? part : out.get(out.size() - 1);
            if (isUpright(part) && !out.isEmpty() && last.is("mi")) {
                out.set(out.size() - 1, Mml.token("mi", last.text() + part.text()));
            } else {
                out.add(part);
            }
        }
        return Mml.row(out);
    }

    private static boolean isUpright(Mml part) {
        return part.is("mi") && part.attribute("mathvariant").equals("normal");
    }

    private static Atom classed(Mml content, Kind kind) {
        Mml node = content.is("mi") || content.is("mtext") || content.is("mn") ? operator(content, kind) : content;
        return new Atom(node, kind == Kind.OPERATOR ? Kind.FUNCTION : kind, kind == Kind.OPERATOR);
    }

    private static Mml operator(Mml content, Kind kind) {
        return switch (kind) {
            case RELATION -> Mml.mo(content.text()).with("lspace", "0.2778em").with("rspace", "0.2778em");
            case BINARY -> Mml.mo(content.text()).with("lspace", "0.2222em").with("rspace", "0.2222em");
            default -> content;
        };
    }

    private static Atom overset(Token command, Parser parser) throws TexFault {
        Mml above = parser.argument(command, false);
        return stacked("mover", parser.argument(command), above);
    }

    private static Atom underset(Token command, Parser parser) throws TexFault {
        Mml below = parser.argument(command, false);
        return stacked("munder", parser.argument(command), below);
    }

    /** Stacks a script over or under a base, whose spacing class it keeps. */
    private static Atom stacked(String name, Mml base, Mml script) {
        Kind kind = base.is("mo")
                ? Symbols.of(base.text()).map(s -> s.atom(Alphabet.NONE).kind()).orElse(Kind.ORDINARY)
                : Kind.ORDINARY;
        Mml core = base.is("mo") && kind == Kind.OPERATOR ? base.with("movablelimits", "false") : base;
        return new Atom(Mml.of(name, core, script), kind);
    }

    private static Atom smash(Token command, Parser parser) throws TexFault {
        parser.tokens().option();
        return Atom.ordinary(flat(parser.argument(command)));
    }

    private static Mml flat(Mml content) {
        return Mml.of("mpadded", content).with("height", "0").with("depth", "0");
    }

    private static Mml narrow(Mml content) {
        return Mml.of("mpadded", content).with("width", "0");
    }
}
