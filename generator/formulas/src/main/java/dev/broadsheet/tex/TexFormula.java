package dev.broadsheet.tex;

import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A formula parsed from TeX.
 *
 * @param parts the elements in the row of the formula
 * @param label the label for references to it; empty for none
 * @param tag the author's own number, with its parentheses; empty for none
 * @param numbered whether it has a number
 * @param rows the labels and tags of its rows; empty unless rows have numbers of their own
 * @param references the references to other formulas
 */
public record TexFormula(
        List<Mml> parts, String label, String tag, boolean numbered, List<RowName> rows, List<Reference> references) {

    /**
     * Label and tag of a row.
     *
     * @param label the label for references to it; empty for none
     * @param tag the author's own number, with its parentheses; empty for none
     * @param numbered whether it has a number
     */
    public record RowName(String label, String tag, boolean numbered) {}

    /**
     * A reference to another formula by its label.
     *
     * @param offset the offset of the reference, in characters of the formula
     */
    public record Reference(String label, int offset) {}

    public TexFormula {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        references = List.copyOf(references);
    }

    /**
     * Parses a formula.
     *
     * @param displayed whether it is in display style
     * @param macros the author's macros: replacement texts by name
     * @throws TexFault at the first error
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
                    "numbered rows must be the whole formula",
                    "put all into the rows, or write aligned or gathered for rows within a formula");
        }
        return rows.stream()
                .map(row -> new RowName(row.name(), row.tag(), row.isNumbered()))
                .toList();
    }

    /**
     * Returns the formula with a number after each numbered row, and equal space before the rows.
     *
     * @param numbers the displayed numbers of the rows; empty for rows without one
     * @param ids the ids of the rows; empty for rows without one
     */
    public TexFormula numbered(List<String> numbers, List<String> ids) {
        Mml table = NumberedRows.of(parts.get(0), rows, numbers, ids);
        return new TexFormula(List.of(table), label, tag, numbered, rows, references);
    }

    /** Whether it consists of a single reference to another formula. */
    public boolean isReference() {
        return parts.size() == 1 && !parts.get(0).attribute(Mml.REFERENCE).isEmpty();
    }

    /** Returns the number of elements, including nested ones. */
    public int size() {
        return parts.stream().mapToInt(Mml::size).sum();
    }

    /**
     * Returns the formula with the numbers of the equations that it references.
     *
     * @param shown the number of a label, in parentheses
     * @param counted whether the number of a label was assigned automatically
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

    /** Returns the formula in words of the language, or in symbols for a language without words. */
    public String words(Locale language) {
        return Speech.of(parts, language);
    }
}
