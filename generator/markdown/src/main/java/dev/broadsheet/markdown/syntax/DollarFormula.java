package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between dollar signs. */
public final class DollarFormula extends Node {

    private final BasedSequence tex;
    private final boolean displayed;

    /** @param displayed whether the delimiters are {@code $$} */
    DollarFormula(BasedSequence chars, BasedSequence tex, boolean displayed) {
        super(chars);
        this.tex = tex;
        this.displayed = displayed;
    }

    /** Returns the TeX between the delimiters; {@link BasedSequence#NULL} if the formula is not closed. */
    public BasedSequence tex() {
        return tex;
    }

    public boolean isDisplayed() {
        return displayed;
    }

    /** Returns whether the formula is not closed. */
    public boolean isOpen() {
        return tex.isNull();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }
}
