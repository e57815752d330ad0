package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Struck-through text. */
public final class Strikethrough extends DelimitedNodeImpl {

    Strikethrough(BasedSequence open, BasedSequence close) {
        super(open, BasedSequence.NULL, close);
    }
}
