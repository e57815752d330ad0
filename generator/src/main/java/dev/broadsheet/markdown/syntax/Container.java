package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What is between a line such as {@code ::: facts} and one of {@code :::}; its title comes first. */
public final class Container extends Block {

    private final FenceLine fence;
    private boolean closed;

    Container(FenceLine fence) {
        this.fence = fence;
    }

    /** The line that begins it. */
    public FenceLine fence() {
        return fence;
    }

    /** Whether a line of colons ends it. */
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

    /** The title of a container, with what is in it. */
    public static final class Title extends Block {

        Title(BasedSequence text) {
            super(text);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A line of colons. Behind a container that it does not close it closes nothing. */
    public static final class End extends Block {

        private final boolean closing;

        End(BasedSequence line, boolean closing) {
            super(line);
            this.closing = closing;
        }

        /** Whether it closes a container. */
        public boolean isClosing() {
            return closing;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A line that would begin a container in too many others. */
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
