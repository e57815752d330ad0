package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.Numbered;
import dev.broadsheet.markdown.syntax.DollarFormula;
import dev.broadsheet.source.Ellipsis;
import dev.broadsheet.source.Limits;
import dev.broadsheet.tex.Mml;
import dev.broadsheet.tex.TexFault;
import dev.broadsheet.tex.TexFormula;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Formulas in TeX: between dollar signs, and in code blocks of the language {@code math}. All are parsed before the first is
 * written, since a formula may refer to a later one.
 */
final class TexFormulas {

    /** The language of code blocks that are formulas. */
    static final String LANGUAGE = "math";

    private final BodySource source;
    private final AuthorAttributes attributes;
    private final Equations equations;
    private final IdentityHashMap<Node, Written> written = new IdentityHashMap<>();

    /** The number of elements of all formulas so far. */
    private int elements;

    /**
     * A parsed formula.
     *
     * @param tex the source
     * @param formula null if it has an error, which has been reported
     * @param equation its number as displayed; empty for none
     * @param rows the numbers of its rows as displayed, if they are numbered individually
     */
    private record Written(
            BasedSequence tex, @Nullable TexFormula formula, boolean displayed, String equation, List<String> rows) {

        /** Returns whether the number is automatic, not the author's tag. */
        boolean isCounted() {
            return formula != null && formula.tag().isEmpty();
        }
    }

    private TexFormulas(BodySource source, AuthorAttributes attributes) {
        this.source = source;
        this.attributes = attributes;
        this.equations = new Equations(source);
    }

    static TexFormulas of(Document document, BodySource source, AuthorAttributes attributes) {
        TexFormulas formulas = new TexFormulas(source, attributes);
        if (source.mayHoldTex()) {
            formulas.find(document);
            formulas.checkReferences();
        }
        return formulas;
    }

    private void find(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DollarFormula formula) {
                read(formula, formula.tex(), formula.isDisplayed());
            } else if (child instanceof FencedCodeBlock code && isMath(code)) {
                read(code, code.getContentChars(), true);
            } else {
                find(child);
            }
        }
    }

    private static boolean isMath(FencedCodeBlock code) {
        BasedSequence info = code.getInfo();
        return info.startsWith(LANGUAGE)
                && code.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).matches(LANGUAGE);
    }

    private void read(Node node, BasedSequence tex, boolean displayed) {
        if (tex.isNull()) {
            return;
        }
        @Nullable TexFormula formula = elements > Limits.ARTICLE_ELEMENTS ? null : counted(parse(tex, displayed), tex);
        String id = displayed ? id(node) : "";
        List<String> rows = formula == null || formula.rows().isEmpty()
                ? List.of()
                : equations.add(formula.rows(), id, place(tex, 0));
        String equation =
                formula == null || !displayed || !rows.isEmpty() ? "" : equations.add(formula, id, place(tex, 0));
        written.put(node, new Written(tex, formula, displayed, equation, rows));
    }

    /** Counts the elements of a formula, and reports an excess: macros could expand a short text beyond the memory. */
    private @Nullable TexFormula counted(@Nullable TexFormula formula, BasedSequence tex) {
        elements += formula == null ? 0 : formula.size();
        if (elements > Limits.ARTICLE_ELEMENTS) {
            LimitError refusal = LimitError.of(MarkupGuard.Excess.ELEMENTS);
            source.error(refusal.code(), source.position(place(tex, 0)), refusal.message(), refusal.hint());
            return null;
        }
        return formula;
    }

    private @Nullable TexFormula parse(BasedSequence tex, boolean displayed) {
        try {
            return TexFormula.of(tex.toString(), displayed, source.tex().macros());
        } catch (TexFault fault) {
            String code = switch (fault.kind()) {
                case UNKNOWN -> "BS-MATH-006";
                case SYNTAX -> "BS-MATH-007";
                case LIMIT -> "BS-MATH-008";
            };
            source.error(code, source.position(place(tex, fault.offset())), fault.message(), fault.hint());
            return null;
        }
    }

    /** Returns the offset in the Markdown of an index in a formula. */
    private static int place(BasedSequence tex, int at) {
        return at < tex.length() ? tex.getIndexOffset(at) : tex.getEndOffset();
    }

    private String id(Node node) {
        String own = attributes.id(node);
        Node around = node.getParent();
        return own.isEmpty() && around instanceof Paragraph paragraph && only(paragraph) != null
                ? attributes.id(paragraph)
                : own;
    }

    private void checkReferences() {
        for (Written one : written.values()) {
            if (one.formula() != null) {
                one.formula()
                        .references()
                        .forEach(reference -> equations.check(reference.label(), place(one.tex(), reference.offset())));
            }
        }
    }

    boolean isFormula(FencedCodeBlock code) {
        return written.containsKey(code);
    }

    /** Returns whether a paragraph consists of one display formula, without other visible content. */
    boolean isFormula(Paragraph paragraph) {
        return !written.isEmpty() && only(paragraph) != null;
    }

    private static @Nullable DollarFormula only(Paragraph paragraph) {
        @Nullable DollarFormula only = null;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DollarFormula formula && formula.isDisplayed() && !formula.isOpen() && only == null) {
                only = formula;
            } else if (!(child instanceof AttributesNode braces && !MarkdownReader.areText(braces))
                    && !child.getChars().isBlank()) {
                return null;
            }
        }
        return only;
    }

    /** Writes an inline formula. */
    void inline(DollarFormula formula, MarkdownReader reader) {
        Written one = written.get(formula);
        if (one == null) {
            source.error(
                    "BS-MATH-007",
                    source.position(formula.getStartOffset()),
                    "the formula is never closed",
                    "write $$ after it, before the next blank line; \\$\\$ for two dollar signs");
            reader.out().write(formula.getChars().toString());
            return;
        }
        if (one.formula() != null && one.formula().isReference() && !one.displayed()) {
            reference(one.formula(), formula, reader);
            return;
        }
        DraftElement math = reader.start(InlineFormulas.NAME, formula);
        String alternative = takeAlternative(math);
        write(one, math, alternative, reader);
        reader.out().end();
        number(one, reader);
    }

    /** Writes a formula that consists of a reference as a link to the equation. */
    private void reference(TexFormula formula, DollarFormula dollars, MarkdownReader reader) {
        Mml number =
                formula.resolved(equations::shown, equations::isCounted).parts().get(0);
        String target = equations.target(formula.references().get(0).label());
        DraftElement link = reader.start(target.isEmpty() ? "span" : "a", dollars);
        if (!target.isEmpty()) {
            link.set("href", "#" + target);
        }
        if (number.isNumber()) {
            Numbered.count(link, Inline.EQUATION);
        }
        reader.out().write(number.text());
        reader.out().end();
    }

    /** Writes a paragraph that is a display formula. */
    void block(Paragraph paragraph, MarkdownReader reader) {
        block(paragraph, Objects.requireNonNull(only(paragraph)), reader);
    }

    void block(FencedCodeBlock code, MarkdownReader reader) {
        block(code, code, reader);
    }

    private void block(Node around, Node formula, MarkdownReader reader) {
        Written one = Objects.requireNonNull(written.get(formula));
        reader.out().line();
        DraftElement paragraph = reader.start("p", around);
        if (around != formula) {
            attributes.addTo(paragraph, formula);
        }
        String alternative = takeAlternative(paragraph);
        paragraph.addClass("formula");
        DraftElement math = reader.out().start(InlineFormulas.NAME, new Traits(around.getStartOffset(), true));
        write(one, math, alternative, reader);
        reader.out().end();
        if (!one.equation().isEmpty()) {
            paragraph.addClass("numbered");
            String id = paragraph.id().isEmpty() ? equations.id(one.equation()) : "";
            if (!id.isEmpty()) {
                paragraph.set("id", id);
            }
            number(one, reader);
        }
        reader.out().end();
        reader.out().line();
    }

    private static String takeAlternative(DraftElement element) {
        String alternative = element.attribute("alt");
        element.drop("alt");
        return alternative;
    }

    private void write(Written one, DraftElement math, String alternative, MarkdownReader reader) {
        if (one.displayed()) {
            math.set("display", "block");
        }
        @Nullable TexFormula formula = one.formula();
        if (formula == null) {
            // The error has been reported, so nothing is published.
            math.set("alttext", "?");
            return;
        }
        TexFormula whole = one.rows().isEmpty() ? formula : formula.numbered(one.rows(), equations.ids(one.rows()));
        TexFormula settled = whole.resolved(equations::shown, equations::isCounted);
        math.set("alttext", alternative.isBlank() ? words(settled, one.tex().toString()) : alternative);
        if (alternative.isBlank()
                && !(formula.references().isEmpty() && one.rows().isEmpty())) {
            math.traits().setKind("", Inline.SPOKEN);
        }
        settled.parts().forEach(part -> write(part, reader));
    }

    private String words(TexFormula formula, String tex) {
        String words = formula.words(source.tex().language());
        return Ellipsis.fit(words.isBlank() ? tex.strip() : words, Limits.ATTRIBUTE_CHARACTERS);
    }

    private static void write(Mml part, MarkdownReader reader) {
        DraftElement element = reader.out().start(part.name(), new Traits(Traits.UNKNOWN, true));
        if (part.isNumber()) {
            Numbered.count(element, Inline.EQUATION);
            DraftElement around = element.parent();
            if (around != null && around.hasClass(Numbered.EQUATION_NUMBER)) {
                around.traits().setNumber(number(part.text()));
            }
        } else {
            part.attributes().forEach(element::set);
        }
        reader.out().write(part.text());
        part.children().forEach(child -> write(child, reader));
        reader.out().end();
    }

    /** Parses an equation number. @param shown the number in parentheses */
    private static int number(String shown) {
        return Integer.parseInt(shown.substring(1, shown.length() - 1));
    }

    private static void number(Written one, MarkdownReader reader) {
        if (!one.equation().isEmpty()) {
            reader.out().write(" ");
            DraftElement number = reader.out().start("span", new Traits(Traits.UNKNOWN, true));
            number.addClass(Numbered.EQUATION_NUMBER);
            if (one.isCounted()) {
                Numbered.count(number, Inline.EQUATION);
                number.traits().setNumber(number(one.equation()));
            }
            reader.out().write(one.equation());
            reader.out().end();
        }
    }
}
