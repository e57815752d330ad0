package dev.broadsheet.tex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a formula, or a row of it, is called, and which others it names. */
final class Labels {

    private @Nullable Token label;
    private String name = "";
    private @Nullable Token tagged;
    private String tag = "";
    private boolean numbered;
    private final List<TexFormula.Reference> references;

    /** @param references to which those to others are added */
    Labels(List<TexFormula.Reference> references) {
        this.references = references;
    }

    /** What a row is called, whose references are those of the formula. */
    Labels ofRow(boolean withNumber) {
        Labels row = new Labels(references);
        row.numbered = withNumber;
        return row;
    }

    /** The formula has one row, and is called as that. */
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
                "a formula has one number; put each equation between its own signs, or into a row of align");
    }

    void number() {
        numbered = true;
    }

    /** There is no number unless there is a label. */
    void suppress() {
        numbered = false;
    }

    void refer(String target, int offset) {
        references.add(new TexFormula.Reference(target, offset));
    }

    String name() {
        return name;
    }

    /** The author's own sign, with its parentheses; empty for none. */
    String tag() {
        return tag;
    }

    boolean isNumbered() {
        return numbered || label != null || tagged != null;
    }

    /** A name of the whole where each row has its own says nothing. */
    void forbid() throws TexFault {
        @Nullable Token command = label == null ? tagged : label;
        if (command != null) {
            throw TexFault.syntax(
                    command.offset(),
                    command.text() + " stands behind rows that have numbers of their own",
                    "write it in the row that it names");
        }
    }

    List<TexFormula.Reference> references() {
        return List.copyOf(references);
    }
}
