package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A line that defines a bracketed label, such as {@code [^name]: text}. The label ends at the first {@code ]:}.
 *
 * @param start index of the opening marker
 * @param name index of the first character of the label
 * @param close index of the closing marker
 */
record DefinitionLine(BasedSequence line, int start, int name, int close) {

    private static final String CLOSE = "]:";

    private static Optional<DefinitionLine> of(ParserState state, String open) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int name = start + open.length();
        boolean begins = state.getIndent() < BlockFactory.CODE_INDENT && line.matchChars(open, start);
        int close = begins ? line.indexOf(CLOSE, name) : -1;
        return close < 0 ? Optional.empty() : Optional.of(new DefinitionLine(line, start, name, close));
    }

    BasedSequence opening() {
        return line.subSequence(start, name);
    }

    BasedSequence label() {
        return line.subSequence(name, close).trim();
    }

    BasedSequence closing() {
        return line.subSequence(close, end());
    }

    BasedSequence text() {
        return line.subSequence(end(), line.length()).trim();
    }

    /** Returns the index of the first character after the closing marker. */
    int end() {
        return close + CLOSE.length();
    }

    /** A factory of blocks that begin with such lines. Its order does not matter, since no other block begins like that. */
    abstract static class Factory implements CustomBlockParserFactory {

        private final String open;

        /** @param open the opening marker */
        Factory(String open) {
            this.open = open;
        }

        /** Returns a function that starts the block of a line, or returns empty if the line is no valid definition. */
        abstract Function<DefinitionLine, Optional<BlockStart>> blocks(DataHolder options);

        @Override
        public final BlockParserFactory apply(DataHolder options) {
            Function<DefinitionLine, Optional<BlockStart>> blocks = blocks(options);
            return (state, matched) -> of(state, open).flatMap(blocks).orElseGet(BlockStart::none);
        }

        @Override
        public final Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public final Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public final boolean affectsGlobalScope() {
            return false;
        }
    }
}
