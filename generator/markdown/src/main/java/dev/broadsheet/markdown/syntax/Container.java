package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A container: the blocks between a line such as {@code ::: facts} and one of colons. The title, if any, is the first child. */
public final class Container extends Block {

    private final FenceLine fence;
    private boolean closed;

    Container(FenceLine fence) {
        this.fence = fence;
    }

    /** Returns the opening line. */
    public FenceLine fence() {
        return fence;
    }

    /** Returns whether a line of colons closes it. */
    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The title of a container, with inline children. */
    public static final class Title extends Block {

        Title(BasedSequence text) {
            super(text);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A line of colons, which closes a container or is superfluous. */
    public static final class End extends Block {

        private final boolean closing;

        End(BasedSequence line, boolean closing) {
            super(line);
            this.closing = closing;
        }

        /** Returns whether it closes a container. */
        public boolean isClosing() {
            return closing;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A line that would open a container beyond the maximum nesting depth. */
    public static final class TooDeep extends Block {

        TooDeep(BasedSequence line) {
            super(line);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
