package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The {@code <!--} of a comment that is not closed in its block, and is therefore text. */
public final class OpenComment extends Node {

    OpenComment(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
