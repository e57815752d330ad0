package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between dollar signs. */
public final class DollarFormula extends Node {

    private final BasedSequence tex;
    private final boolean displayed;

    /** @param displayed whether two signs are on each side */
    DollarFormula(BasedSequence chars, BasedSequence tex, boolean displayed) {
        super(chars);
        this.tex = tex;
        this.displayed = displayed;
    }

    /** What is between the signs; null in a formula that never ends. */
    public BasedSequence tex() {
        return tex;
    }

    public boolean isDisplayed() {
        return displayed;
    }

    /** Whether the signs that begin it have none that end it. */
    public boolean isOpen() {
        return tex.isNull();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }
}
