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
 * A line that begins with a name in brackets and a colon, and says what the name is for, such as {@code [^name]: text}. The name
 * ends at the first {@code ]:}.
 *
 * @param start index of the opening mark
 * @param name index of the first character behind it
 * @param close index of the closing mark
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

    /** Index of the first character behind the closing mark. */
    int end() {
        return close + CLOSE.length();
    }

    /** Begins blocks with such lines; no other block begins so, and their order is free. */
    abstract static class Factory implements CustomBlockParserFactory {

        private final String open;

        /** @param open what is before the name */
        Factory(String open) {
            this.open = open;
        }

        /** Begins the block of a line, if it is one. */
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
