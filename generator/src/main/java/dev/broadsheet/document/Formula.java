package dev.broadsheet.document;

import java.util.List;

/**
 * A formula in MathML Core. Its attribute {@code alttext} says it in words; {@code display="block"} lets it stand by itself.
 *
 * @param children elements of MathML
 */
public record Formula(Attributes attributes, List<Node> children) implements Element {

    public Formula {
        children = List.copyOf(children);
    }

    /** What it says in words. */
    public String words() {
        return attributes.value("alttext");
    }

    public boolean isDisplayed() {
        return attributes.value("display").equals("block");
    }

    @Override
    public String name() {
        return "math";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.formula(this);
    }
}
