package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.broadsheet.source.Limits;
import java.util.Optional;

/** Recognizes the opening and closing lines of containers, the fenced divs of Pandoc. */
final class Containers extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        return (state, matched) -> start(state);
    }

    private static BlockStart start(ParserState state) {
        Optional<FenceLine> fence = fence(state);
        if (fence.isEmpty()) {
            return BlockStart.none();
        } else if (fence.get().isBare()) {
            return line(new Container.End(state.getLine(), ContainerParser.hasJustClosed(state)), state);
        }
        long depth = state.getActiveBlockParsers().stream()
                .filter(ContainerParser.class::isInstance)
                .count();
        return depth >= Limits.CONTAINER_DEPTH
                ? line(new Container.TooDeep(state.getLine()), state)
                : BlockStart.of(new ContainerParser(fence.get()))
                        .atIndex(state.getLine().length());
    }

    private static BlockStart line(Block block, ParserState state) {
        return BlockStart.of(new LineParser(block)).atIndex(state.getLine().length());
    }

    /** Returns the current line as a fence, or empty if it is none. */
    static Optional<FenceLine> fence(ParserState state) {
        int start = state.getNextNonSpaceIndex();
        boolean fenced = state.getIndent() < CODE_INDENT && LinkParts.is(state.getLine(), start, ':');
        return fenced ? FenceLine.of(state.getLine(), start) : Optional.empty();
    }

    /** The parser of a block that consists of the current line. */
    private static final class LineParser extends AbstractBlockParser {

        private final Block block;

        LineParser(Block block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // The block is complete from the start.
        }
    }
}
