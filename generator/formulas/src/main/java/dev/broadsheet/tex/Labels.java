package dev.broadsheet.tex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The label and the tag of a formula or of one of its rows, and the references to other formulas. */
final class Labels {

    private @Nullable Token label;
    private String name = "";
    private @Nullable Token tagged;
    private String tag = "";
    private boolean numbered;
    private final List<TexFormula.Reference> references;

    /** @param references the list that receives references to other formulas */
    Labels(List<TexFormula.Reference> references) {
        this.references = references;
    }

    /** Returns the labels of a row, which share the references of the formula. */
    Labels ofRow(boolean withNumber) {
        Labels row = new Labels(references);
        row.numbered = withNumber;
        return row;
    }

    /** Copies label, tag and number of the formula's only row. */
    void take(Labels row) {
        label = row.label;
        name = row.name;
        tagged = row.tagged;
        tag = row.tag;
        numbered = row.numbered;
    }

    void label(Token command, String given) throws TexFault {
        if (label != null) {
            throw twice(command, "label");
        }
        label = command;
        name = given.strip();
    }

    void tag(Token command, String given) throws TexFault {
        if (tagged != null) {
            throw twice(command, "tag");
        }
        tagged = command;
        tag = command.is("\\tag*") ? given.strip() : "(" + given.strip() + ")";
    }

    private static TexFault twice(Token command, String what) {
        return TexFault.syntax(
                command.offset(),
                "the formula has a " + what + " already",
                "a formula has one number; put each equation between its own delimiters, or into a row of align");
    }

    void number() {
        numbered = true;
    }

    /** Suppresses the number, unless there is a label or tag. */
    void suppress() {
        numbered = false;
    }

    void refer(String target, int offset) {
        references.add(new TexFormula.Reference(target, offset));
    }

    String name() {
        return name;
    }

    /** Returns the author's tag with its parentheses; empty for none. */
    String tag() {
        return tag;
    }

    boolean isNumbered() {
        return numbered || label != null || tagged != null;
    }

    /** Reports a label or tag of the whole formula if its rows have numbers of their own. */
    void forbid() throws TexFault {
        @Nullable Token command = label == null ? tagged : label;
        if (command != null) {
            throw TexFault.syntax(
                    command.offset(),
                    command.text() + " follows rows that have numbers of their own",
                    "write it in the row that it names");
        }
    }

    List<TexFormula.Reference> references() {
        return List.copyOf(references);
    }
}
