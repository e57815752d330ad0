package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A citation: one or more cited works. */
public final class Citation extends Node {

    private final List<Cite> cites;
    private final boolean inText;

    /** @param inText whether the names of the authors are part of the sentence */
    Citation(BasedSequence chars, List<Cite> cites, boolean inText) {
        super(chars);
        this.cites = List.copyOf(cites);
        this.inText = inText;
    }

    /**
     * A cited work.
     *
     * @param offset of the {@code @} before the key, in the document
     * @param prefix text before the key
     * @param suffix text after the key, such as {@code , p. 12}
     * @param suppressed whether the names of the authors are omitted
     */
    public record Cite(String key, int offset, String prefix, String suffix, boolean suppressed) {}

    public List<Cite> cites() {
        return cites;
    }

    public boolean isInText() {
        return inText;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
