package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a formula is called, and which others it names. */
final class Labels {

    private @Nullable Token label;
    private String name = "";
    private @Nullable String tag;
    private boolean parentheses = true;
    private boolean numbered;
    private final List<TexFormula.Reference> references = new ArrayList<>();

    void label(Token command, String given) throws TexFault {
        if (label != null) {
            throw TexFault.syntax(
                    command.offset(),
                    "the formula has a label already",
                    "a displayed formula has one number; put each equation between its own signs");
        }
        label = command;
        name = given.strip();
    }

    void tag(Token command, String given) throws TexFault {
        if (tag != null) {
            throw TexFault.syntax(
                    command.offset(),
                    "the formula has a tag already",
                    "a displayed formula has one number; put each equation between its own signs");
        }
        tag = given.strip();
        parentheses = !command.is("\\tag*");
    }

    void number() {
        numbered = true;
    }

    void refer(String target, int offset) {
        references.add(new TexFormula.Reference(target, offset));
    }

    String name() {
        return name;
    }

    /** The author's own sign, with its parentheses; empty for none. */
    String tag() {
        return tag == null ? "" : parentheses ? "(" + tag + ")" : tag;
    }

    boolean isNumbered() {
        return numbered || label != null;
    }

    List<TexFormula.Reference> references() {
        return List.copyOf(references);
    }
}
