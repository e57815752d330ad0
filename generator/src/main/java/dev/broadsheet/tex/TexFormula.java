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
 * @param rows what its rows are called; empty unless these have numbers of their own
 * @param references the labels that it names
 */
public record TexFormula(
        List<Mml> parts, String label, String tag, boolean numbered, List<RowName> rows, List<Reference> references) {

    /**
     * What a row is called.
     *
     * @param label by which others name it; empty for none
     * @param tag the author's own number, with its parentheses; empty for none
     * @param numbered whether it is to have a number
     */
    public record RowName(String label, String tag, boolean numbered) {}

    /**
     * A name of another formula.
     *
     * @param offset characters of the formula before it
     */
    public record Reference(String label, int offset) {}

    public TexFormula {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
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
        List<RowName> rows = rows(parts, displayed, parser);
        return new TexFormula(parts, labels.name(), labels.tag(), labels.isNumbered(), rows, labels.references());
    }

    private static List<RowName> rows(List<Mml> parts, boolean displayed, Parser parser) throws TexFault {
        List<Labels> rows = parser.rowLabels();
        if (rows.isEmpty() || !displayed) {
            return List.of();
        }
        parser.labels().forbid();
        if (parts.size() != 1 || !parts.get(0).is("mtable")) {
            throw TexFault.syntax(
                    0,
                    "rows with numbers of their own stand beside other signs",
                    "put all into the rows, or write aligned or gathered for rows within a formula");
        }
        return rows.stream()
                .map(row -> new RowName(row.name(), row.tag(), row.isNumbered()))
                .toList();
    }

    /**
     * The formula with a number behind each row that has one, and as much room before it.
     *
     * @param numbers of the rows, as readers see them; empty for a row without
     * @param ids of the rows; empty for a row without
     */
    public TexFormula numbered(List<String> numbers, List<String> ids) {
        Mml table = NumberedRows.of(parts.get(0), rows, numbers, ids);
        return new TexFormula(List.of(table), label, tag, numbered, rows, references);
    }

    /** Whether it is the number of another formula and nothing else. */
    public boolean isReference() {
        return parts.size() == 1 && !parts.get(0).attribute(Mml.REFERENCE).isEmpty();
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
                        rows,
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
}
