package dev.broadsheet.tex;

import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A formula that was written in TeX.
 *
 * @param parts what is in the row of the formula
 * @param label by which others name it; empty for none
 * @param tag the author's own number, with its parentheses; empty for none
 * @param numbered whether it is to have a number
 * @param references the labels that it names
 */
public record TexFormula(List<Mml> parts, String label, String tag, boolean numbered, List<Reference> references) {

    /**
     * A name of another formula.
     *
     * @param offset characters of the formula before it
     */
    public record Reference(String label, int offset) {}

    public TexFormula {
        parts = List.copyOf(parts);
        references = List.copyOf(references);
    }

    /**
     * Reads a formula.
     *
     * @param displayed whether it is by itself
     * @param macros bodies of the author's commands, by name
     * @throws TexFault at the first thing that is wrong
     */
    public static TexFormula of(String tex, boolean displayed, Map<String, String> macros) throws TexFault {
        if (tex.length() > Limits.FORMULA_CHARACTERS) {
            throw TexFault.limit(
                    Limits.FORMULA_CHARACTERS,
                    "the formula is longer than " + Limits.FORMULA_CHARACTERS + " characters",
                    "divide it into several");
        }
        Parser parser = new Parser(new Tokens(tex, new Macros(macros)), displayed);
        List<Mml> parts = parser.all();
        Labels labels = parser.labels();
        return new TexFormula(parts, labels.name(), labels.tag(), labels.isNumbered(), labels.references());
    }

    /** Elements of it, each within others too. */
    public int size() {
        return parts.stream().mapToInt(Mml::size).sum();
    }

    /**
     * The formula with the numbers of the equations that it names.
     *
     * @param shown the number of a label, in parentheses
     * @param counted whether that of a label is one that we ourselves have given
     */
    public TexFormula resolved(UnaryOperator<String> shown, Predicate<String> counted) {
        return references.isEmpty()
                ? this
                : new TexFormula(
                        parts.stream()
                                .map(part -> resolved(part, shown, counted))
                                .toList(),
                        label,
                        tag,
                        numbered,
                        references);
    }

    private static Mml resolved(Mml part, UnaryOperator<String> shown, Predicate<String> counted) {
        if (part.attribute(Mml.REFERENCE).isEmpty()) {
            return part.withChildren(part.children().stream()
                    .map(child -> resolved(child, shown, counted))
                    .toList());
        }
        String number = shown.apply(part.text());
        boolean bare = part.attribute(Mml.REFERENCE).equals("bare") && number.startsWith("(");
        Mml token = Mml.token("mtext", bare ? number.substring(1, number.length() - 1) : number);
        return counted.test(part.text()) ? token.with(Mml.REFERENCE, Mml.COUNTED) : token;
    }

    /** The formula in the words of a language, or in signs where there are none. */
    public String words(Locale language) {
        return Speech.of(parts, language);
    }

    /** Commands and environments that can be written. */
    public static List<String> commands() {
        return Commands.names();
    }
}
