package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Works that are cited at one place. */
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
     * A work that is cited.
     *
     * @param offset of the key
     * @param prefix what is before it
     * @param suffix what is behind it, such as {@code , p. 12}
     * @param suppressed whether the names of the authors are left out
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
