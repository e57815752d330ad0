package dev.broadsheet.tex;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.tex.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The commands that are not plain symbols, each with its reader. */
final class Commands {

    /** TeX commands that are not supported, with the hint what to do instead. */
    private static final Map<String, String> ELSEWHERE = new HashMap<>();

    private static final Map<String, Reader> READERS = new HashMap<>();

    static {
        for (String name : List.of("\\frac", "\\dfrac", "\\tfrac", "\\cfrac", "\\binom", "\\dbinom", "\\tbinom")) {
            READERS.put(name, Fractions::read);
        }
        READERS.put("\\sqrt", Commands::root);
        READERS.put("\\left", Delimiters::leftRight);
        READERS.put("\\middle", Delimiters::middle);
        Delimiters.names().forEach(name -> READERS.put(name, Delimiters::big));
        READERS.put("\\begin", Environments::read);
        READERS.put("\\substack", Environments::substack);
        Decorations.names().forEach(name -> READERS.put(name, Decorations::read));
        Styles.names().forEach(name -> READERS.put(name, Styles::read));
        Texts.names().forEach(name -> READERS.put(name, Texts::read));
        Spaces.names().forEach(name -> READERS.put(name, Spaces::read));
        for (String name : List.of("\\newcommand", "\\renewcommand", "\\providecommand", "\\def", "\\gdef")) {
            READERS.put(name, Definitions::read);
        }
        for (String name : List.of("\\label", "\\tag", "\\tag*", "\\notag", "\\nonumber", "\\ref", "\\eqref")) {
            READERS.put(name, Commands::label);
        }
        READERS.put("\\not", Negation::read);
        READERS.put("\\bmod", (command, parser) -> new Atom(spacedWord("mod"), Kind.BINARY));
        READERS.put("\\mod", Commands::modulus);
        READERS.put("\\pmod", Commands::modulus);
        READERS.put("\\relax", (command, parser) -> null);
        READERS.put("\\color", Colors::change);
        READERS.put("\\textcolor", Colors::read);
        READERS.put(
                "\\boxed",
                (command, parser) -> Atom.ordinary(Lines.frame(parser.argument(command), parser.isDisplayed())));
        String colour = "there are no coloured boxes; write \\textcolor{teal}{\u2026}, or \\boxed{\u2026}";
        List.of("\\colorbox", "\\fcolorbox").forEach(name -> ELSEWHERE.put(name, colour));
        String strokes = "MathML has no strokes; write \\textcolor{gray}{\u2026}, or say it in the text";
        List.of("\\cancel", "\\bcancel", "\\xcancel", "\\sout", "\\enclose")
                .forEach(name -> ELSEWHERE.put(name, strokes));
        ELSEWHERE.put("\\fbox", "write \\boxed{\\text{\u2026}}");
        ELSEWHERE.put("\\href", "write the link around the formula, in Markdown");
        ELSEWHERE.put("\\url", "write the link in the text");
        ELSEWHERE.put("\\includegraphics", "write the picture in Markdown");
        for (String line : List.of("\\hline", "\\hdashline")) {
            ELSEWHERE.put(line, "write it at the beginning of a row of an array, or after the last \\\\");
        }
    }

    private Commands() {}

    /** Reads a command and its arguments; returns null if it produces no output. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Atom read(Token command, Parser parser) throws TexFault;
    }

    static @Nullable Atom read(Token command, Parser parser) throws TexFault {
        Reader reader = READERS.get(command.text());
        if (reader != null) {
            return reader.read(command, parser);
        }
        Optional<Symbols.Symbol> symbol = Symbols.of(command.text());
        if (symbol.isEmpty()) {
            throw unknown(command, parser);
        }
        return symbol.get().atom(parser.alphabet());
    }

    static List<String> names() {
        TreeSet<String> names = new TreeSet<>(READERS.keySet());
        names.addAll(Symbols.commands());
        Switches.names().forEach(names::add);
        names.addAll(List.of("\\over", "\\choose", "\\atop", "\\limits", "\\nolimits"));
        return List.copyOf(names);
    }

    private static TexFault unknown(Token command, Parser parser) {
        String elsewhere = ELSEWHERE.get(command.text());
        if (elsewhere != null) {
            return new TexFault(TexFault.Kind.UNKNOWN, command.offset(), command.text() + " cannot be set", elsewhere);
        }
        List<String> known = new ArrayList<>(names());
        parser.tokens().macros().names().forEach(known::add);
        return new TexFault(
                TexFault.Kind.UNKNOWN,
                command.offset(),
                "no command " + command.text() + " is known",
                DidYouMean.hint(
                        command.text(),
                        known,
                        "define it under macros, or write a name as \\operatorname{"
                                + command.text().substring(1) + "}"));
    }

    private static Atom root(Token command, Parser parser) throws TexFault {
        List<Token> degree = parser.tokens().option();
        if (degree == null || degree.isEmpty()) {
            return Atom.ordinary(Mml.of("msqrt", parser.argument(command)));
        }
        Mml index = parser.option(degree, command.offset());
        return Atom.ordinary(Mml.of("mroot", parser.argument(command), index));
    }

    private static @Nullable Atom label(Token command, Parser parser) throws TexFault {
        Labels labels = parser.labels();
        switch (command.text()) {
            case "\\label" -> labels.label(command, parser.tokens().text(command));
            case "\\tag", "\\tag*" -> labels.tag(command, parser.tokens().text(command));
            case "\\ref", "\\eqref" -> {
                String target = parser.tokens().text(command).strip();
                labels.refer(target, command.offset());
                return Atom.ordinary(
                        Mml.token("mtext", target).with(Mml.REFERENCE, command.is("\\ref") ? "bare" : "parentheses"));
            }
            default -> labels.suppress();
        }
        return null;
    }

    private static Mml spacedWord(String word) {
        return Mml.mo(word).with("lspace", "0.2222em").with("rspace", "0.2222em");
    }

    private static Atom modulus(Token command, Parser parser) throws TexFault {
        List<Mml> parts = new ArrayList<>(List.of(Mml.space("1em")));
        boolean fenced = command.is("\\pmod");
        if (fenced) {
            parts.add(Mml.mo("(").with("form", "prefix").with("stretchy", "false"));
        }
        parts.add(Mml.token("mi", "mod"));
        parts.add(Mml.space("0.3333em"));
        parts.add(parser.argument(command));
        if (fenced) {
            parts.add(Mml.mo(")").with("form", "postfix").with("stretchy", "false"));
        }
        return Atom.ordinary(Mml.of("mrow", parts));
    }
}
