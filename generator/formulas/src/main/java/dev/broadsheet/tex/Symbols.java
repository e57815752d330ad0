package dev.broadsheet.tex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Commands that produce a single symbol, and characters that represent themselves. The table is loaded with the first formula.
 */
final class Symbols {

    private static final String RELATION_SPACE = "0.2778em";

    /** Function names that differ from their commands. */
    private static final Map<String, String> NAMES = Map.of(
            "limsup", "lim sup",
            "liminf", "lim inf",
            "argmax", "arg max",
            "argmin", "arg min",
            "injlim", "inj lim",
            "projlim", "proj lim");

    private static final Map<String, Symbol> BY_COMMAND = new HashMap<>();
    private static final Map<String, Symbol> BY_SIGN = new HashMap<>();

    static {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(Symbols::read);
        for (String sign : List.of("(", "[")) {
            BY_SIGN.put(sign, new Symbol("open", sign));
        }
        for (String sign : List.of(")", "]")) {
            BY_SIGN.put(sign, new Symbol("close", sign));
        }
        for (String sign : List.of("=", "<", ">", ":")) {
            BY_SIGN.put(sign, new Symbol("rel", sign));
        }
        for (String sign : List.of(",", ";")) {
            BY_SIGN.put(sign, new Symbol("punct", sign));
        }
        for (String sign : List.of("!", "?")) {
            BY_SIGN.put(sign, new Symbol("mark", sign));
        }
        BY_SIGN.put("+", new Symbol("bin", "+"));
        BY_SIGN.put("-", new Symbol("bin", "\u2212"));
        BY_SIGN.put("\u2212", new Symbol("bin", "\u2212"));
        BY_SIGN.put("*", new Symbol("bin", "\u2217"));
        BY_SIGN.put("|", new Symbol("fence", "|"));
        BY_SIGN.put("/", new Symbol("slash", "/"));
        BY_SIGN.put(".", new Symbol("upright", "."));
        BY_SIGN.put("\"", new Symbol("upright", "\u2033"));
    }

    private Symbols() {}

    /**
     * A symbol.
     *
     * @param type the type in the table of symbols
     */
    record Symbol(String type, String sign) {

        Atom atom(Alphabet alphabet) {
            return switch (type) {
                case "italic", "upright" -> Atom.ordinary(letter(alphabet));
                case "prefix" -> Atom.ordinary(Mml.mo(sign));
                case "dots" -> Atom.ordinary(Mml.mo(sign));
                case "slash" -> Atom.ordinary(Mml.mo(sign));
                case "mark" -> new Atom(Mml.mo(sign).with("form", "postfix").with("lspace", "0"), Atom.Kind.CLOSE);
                case "bin" -> new Atom(Mml.mo(sign), Atom.Kind.BINARY);
                case "rel" -> new Atom(relation(), Atom.Kind.RELATION);
                case "arrow" -> new Atom(Mml.mo(sign).with("stretchy", "false"), Atom.Kind.RELATION);
                case "limits" -> new Atom(Mml.mo(sign), Atom.Kind.OPERATOR, true);
                case "integral" -> new Atom(Mml.mo(sign), Atom.Kind.OPERATOR);
                case "open" -> new Atom(fence("prefix"), Atom.Kind.OPEN);
                case "close" -> new Atom(fence("postfix"), Atom.Kind.CLOSE);
                case "fence" ->
                    Atom.ordinary(Mml.mo(sign)
                            .with("stretchy", "false")
                            .with("lspace", "0")
                            .with("rspace", "0"));
                case "punct" -> new Atom(Mml.mo(sign).with("separator", "true"), Atom.Kind.PUNCTUATION);
                case "function" -> new Atom(Mml.token("mi", sign), Atom.Kind.FUNCTION);
                case "name" -> new Atom(Mml.token("mi", sign), Atom.Kind.FUNCTION, true);
                default -> throw new IllegalStateException("no type of sign: " + type);
            };
        }

        private Mml letter(Alphabet alphabet) {
            String styled = alphabet.of(sign);
            boolean upright = type.equals("upright") || alphabet == Alphabet.UPRIGHT;
            Mml letter = Mml.token("mi", styled);
            return upright && styled.equals(sign) ? letter.with("mathvariant", "normal") : letter;
        }

        /** Adds the space of a relation to characters for which MathML's operator dictionary has another class. */
        private Mml relation() {
            Mml plain = Mml.mo(sign);
            boolean bar = sign.equals("\u2223") || sign.equals("\u2225");
            boolean other = bar || sign.equals(":") || sign.equals("\u2236");
            Mml spaced = other ? plain.with("lspace", RELATION_SPACE).with("rspace", RELATION_SPACE) : plain;
            return bar ? spaced.with("stretchy", "false") : spaced;
        }

        private Mml fence(String form) {
            return Mml.mo(sign).with("form", form).with("stretchy", "false");
        }

        boolean isDelimiter() {
            return Set.of("open", "close", "fence", "slash").contains(type)
                    || "<>\u2191\u2193\u2195\u21D1\u21D3\u21D5".contains(sign);
        }

        /** Returns the character to use as a stretchy delimiter. */
        String delimiter() {
            return switch (sign) {
                case "<" -> "\u27E8";
                case ">" -> "\u27E9";
                default -> sign;
            };
        }
    }

    private static Stream<String> lines() {
        try (InputStream in = Symbols.class.getResourceAsStream("symbols.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: symbols.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        String[] words = line.split(" ", -1);
        boolean named = words[0].equals("function") || words[0].equals("name");
        for (int i = 1; i < words.length; i += named ? 1 : 2) {
            String bare = words[i].substring(1);
            Symbol symbol = new Symbol(words[0], named ? NAMES.getOrDefault(bare, bare) : words[i + 1]);
            BY_COMMAND.put(words[i], symbol);
            if (!named) {
                BY_SIGN.putIfAbsent(symbol.sign(), symbol);
            }
        }
    }

    static Optional<Symbol> of(String token) {
        return Optional.ofNullable(token.startsWith("\\") ? BY_COMMAND.get(token) : BY_SIGN.get(token));
    }

    static Set<String> commands() {
        return new TreeSet<>(BY_COMMAND.keySet());
    }
}
