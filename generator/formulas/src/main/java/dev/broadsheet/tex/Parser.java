package dev.broadsheet.tex;

import dev.broadsheet.source.Limits;
import dev.broadsheet.tex.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses tokens into rows of atoms: groups, letters, numbers, superscripts and subscripts. */
final class Parser {

    /** Tokens that end a row, besides the end of the formula. */
    private static final Set<String> ENDS = Set.of("}", "&", "\\\\", "\\cr", "\\end", "\\right");

    private static final String PRIMES = "\u2032\u2033\u2034\u2057";

    private final Tokens tokens;
    private Labels labels = new Labels(new ArrayList<>());
    private List<Labels> rowLabels = List.of();
    private boolean displayed;
    private Alphabet alphabet = Alphabet.NONE;
    private String color = "";
    private int depth;

    Parser(Tokens tokens, boolean displayed) {
        this.tokens = tokens;
        this.displayed = displayed;
    }

    Tokens tokens() {
        return tokens;
    }

    Labels labels() {
        return labels;
    }

    /** Sets the labels to those of a table row while it is read. */
    void setLabels(Labels changed) {
        labels = changed;
    }

    /** Returns the labels of each row, if rows have numbers of their own. */
    List<Labels> rowLabels() {
        return rowLabels;
    }

    void setRowLabels(List<Labels> read) {
        rowLabels = List.copyOf(read);
    }

    /** Whether the parser is at the top level of the formula. */
    boolean isOutermost() {
        return depth == 0;
    }

    boolean isDisplayed() {
        return displayed;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    void setAlphabet(Alphabet changed) {
        alphabet = changed;
    }

    /** Sets the colour for the rest of the group. */
    void setColor(String changed) {
        color = changed;
    }

    /** A part to be parsed in a scope of its own: changes of style end with it. */
    @FunctionalInterface
    interface Part<T> {
        T read() throws TexFault;
    }

    <T> T within(boolean display, Part<T> part) throws TexFault {
        boolean outerDisplay = displayed;
        Alphabet outerAlphabet = alphabet;
        String outerColor = color;
        displayed = display;
        depth++;
        if (depth > Limits.FORMULA_DEPTH) {
            throw TexFault.limit(
                    tokens.peek().offset(),
                    "groups and arguments are nested deeper than " + Limits.FORMULA_DEPTH + " levels",
                    "divide the formula, or give its parts names");
        }
        T read = part.read();
        depth--;
        displayed = outerDisplay;
        alphabet = outerAlphabet;
        color = outerColor;
        return read;
    }

    /** Parses the whole formula. */
    List<Mml> all() throws TexFault {
        List<Mml> row = row();
        Token end = tokens.takeNonSpace();
        if (!end.isEnd()) {
            throw stray(end);
        }
        return row;
    }

    private static TexFault stray(Token token) {
        return switch (token.text()) {
            case "}" ->
                TexFault.syntax(
                        token.offset(), "this brace closes nothing", "delete it, or write \\} for the character");
            case "\\right" ->
                TexFault.syntax(
                        token.offset(),
                        "there is no \\left before this \\right",
                        "write \\left. for an invisible delimiter");
            case "\\end" ->
                TexFault.syntax(token.offset(), "this \\end ends nothing", "write the \\begin that is missing");
            default ->
                TexFault.syntax(
                        token.offset(),
                        token.text() + " is only allowed in rows",
                        "put the rows between \\begin{aligned} and \\end{aligned}, or write \\& for the character");
        };
    }

    /** Parses elements up to a token that ends the row, which is not consumed. */
    List<Mml> row() throws TexFault {
        return Row.of(atoms());
    }

    List<Atom> atoms() throws TexFault {
        List<Atom> atoms = new ArrayList<>();
        while (true) {
            Token token = tokens.takeNonSpace();
            if (token.isEnd() || ENDS.contains(token.text())) {
                tokens.putBack(token);
                return atoms;
            }
            if (Infix.isOne(token)) {
                return List.of(Infix.read(token, atoms, this));
            }
            @Nullable Atom atom = Switches.isOne(token) ? Switches.read(token, this) : scripted(token);
            if (atom != null) {
                atoms.add(colored(atom));
            }
        }
    }

    private Atom colored(Atom atom) {
        boolean plain = color.isEmpty()
                || atom.kind() == Kind.SPACE
                || !atom.node().attribute("mathcolor").isEmpty();
        return plain ? atom : atom.with(atom.node().with("mathcolor", color));
    }

    /** Parses an atom with its scripts; null if it produces no output. */
    private @Nullable Atom scripted(Token token) throws TexFault {
        boolean bare = token.is("_") || token.is("^") || token.is("'");
        if (bare) {
            tokens.putBack(token);
        }
        @Nullable Atom base = bare ? Atom.ordinary(Mml.of("mrow")) : atom(token);
        return base == null || base.kind() == Kind.SPACE ? base : scripts(base);
    }

    private Atom scripts(Atom base) throws TexFault {
        @Nullable Mml below = null;
        @Nullable Mml above = null;
        boolean limits = base.limits() && displayed;
        boolean forced = false;
        int primes = 0;
        while (true) {
            Token token = tokens.peek();
            if (token.is("\\limits") || token.is("\\nolimits")) {
                tokens.take();
                limits = token.is("\\limits");
                forced = true;
            } else if (token.is("'") || token.is("\u2019")) {
                tokens.take();
                primes++;
            } else if (token.is("_") && below == null) {
                tokens.take();
                below = script(token);
            } else if (token.is("^") && above == null) {
                tokens.take();
                above = script(token);
            } else if (token.is("_") || token.is("^")) {
                throw TexFault.syntax(
                        token.offset(),
                        "a second " + token.text() + " follows the same base",
                        "put braces around what belongs together: {x" + token.text() + "a}" + token.text() + "b");
            } else {
                break;
            }
        }
        Mml raised = primes == 0 ? above : primed(primes, above);
        return Scripts.put(base, below, raised, limits, forced || displayed);
    }

    private static Mml primed(int count, @Nullable Mml above) {
        StringBuilder signs = new StringBuilder();
        for (int left = count; left > 0; left -= PRIMES.length()) {
            signs.append(PRIMES.charAt(Math.min(left, PRIMES.length()) - 1));
        }
        Mml prime = Mml.mo(signs.toString()).with("lspace", "0").with("rspace", "0");
        return above == null ? prime : Mml.of("mrow", prime, above);
    }

    private Mml script(Token sign) throws TexFault {
        Token next = tokens.peek();
        if (next.isEnd() || ENDS.contains(next.text())) {
            throw TexFault.syntax(
                    sign.offset(),
                    "nothing follows the " + sign.text(),
                    "write what is raised or lowered, or \\" + sign.text() + " for the character");
        }
        return argument(sign, false);
    }

    /** Parses an argument in the current style. */
    Mml argument(Token command) throws TexFault {
        return argument(command, displayed);
    }

    /** Parses an argument, a group or the next atom without scripts, into one element. */
    Mml argument(Token command, boolean display) throws TexFault {
        Token first = tokens.takeNonSpace();
        if (first.isEnd() || ENDS.contains(first.text())) {
            tokens.putBack(first);
            throw TexFault.syntax(command.offset(), command.text() + " lacks an argument", "write it in braces: {…}");
        }
        return within(display, () -> {
            if (first.is("{")) {
                return Mml.row(group(first));
            } else if (first.isDigit()) {
                return Mml.token("mn", alphabet.of(first.text()));
            }
            @Nullable Atom atom = atom(first);
            return atom == null ? Mml.of("mrow") : Row.of(List.of(atom)).get(0);
        });
    }

    /** Parses a group whose opening brace is consumed. */
    List<Mml> group(Token open) throws TexFault {
        List<Mml> row = row();
        Token close = tokens.takeNonSpace();
        if (!close.is("}")) {
            throw close.isEnd() ? Tokens.unclosed(open) : stray(close);
        }
        return row;
    }

    /** Parses the tokens of an optional argument as a row. */
    Mml option(List<Token> option, int offset) throws TexFault {
        tokens.putBackGroup(option, offset);
        return argument(new Token("[", offset), false);
    }

    /** Parses the atom that starts with a token, without scripts; null if it produces no output. */
    private @Nullable Atom atom(Token token) throws TexFault {
        if (token.is("{")) {
            return within(displayed, () -> Atom.ordinary(Mml.row(group(token))));
        } else if (token.isDigit()) {
            return Atom.ordinary(number(token));
        } else if (token.is("~")) {
            return new Atom(Mml.space("0.25em"), Kind.SPACE);
        } else if (token.isCommand()) {
            return Commands.read(token, this);
        }
        return character(token);
    }

    private Mml number(Token first) {
        StringBuilder digits = new StringBuilder(first.text());
        Token token = tokens.raw();
        while (token.isDigit() || token.is(".")) {
            Token next = token.is(".") ? tokens.raw() : token;
            if (token.is(".")) {
                tokens.putBack(next);
                if (!next.isDigit()) {
                    break;
                }
            }
            digits.append(token.text());
            token = tokens.raw();
        }
        tokens.putBack(token);
        return Mml.token("mn", alphabet.of(digits.toString()));
    }

    private Atom character(Token token) throws TexFault {
        String sign = token.text();
        if (sign.equals("#") || sign.equals("$") || sign.equals("\\")) {
            throw TexFault.syntax(
                    token.offset(),
                    sign + " means nothing here",
                    "write \\" + (sign.equals("\\") ? "backslash" : sign) + " for the character");
        }
        var symbol = Symbols.of(sign);
        if (symbol.isPresent()) {
            return symbol.get().atom(alphabet);
        }
        int code = sign.codePointAt(0);
        if (!Character.isLetter(code)) {
            return Atom.ordinary(Mml.token(Character.isDigit(code) ? "mn" : "mtext", sign));
        }
        Mml letter = Mml.token("mi", alphabet.of(sign));
        return Atom.ordinary(alphabet == Alphabet.UPRIGHT ? letter.with("mathvariant", "normal") : letter);
    }
}
