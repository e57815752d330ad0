package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Fenced code blocks; CommonMark 0.31.2, section 4.5. The info string after a fence of tildes may contain any characters. */
final class Fences extends BlockFactory {

    private static final int SHORTEST = 3;

    @Override
    BlockParserFactory make(DataHolder options) {
        return (state, matched) -> start(state);
    }

    private static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = fenceEnd(line, start);
        boolean fence = end - start >= SHORTEST && state.getIndent() < CODE_INDENT;
        if (!fence || (line.charAt(start) == '`' && line.indexOf('`', end) >= 0)) {
            return BlockStart.none();
        }
        FencedCodeBlockParser parser = new FencedCodeBlockParser(
                state.getProperties(), line.charAt(start), end - start, state.getIndent(), start);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
        return BlockStart.of(parser).atIndex(end);
    }

    private static int fenceEnd(BasedSequence line, int start) {
        int end = start;
        if (LinkParts.is(line, start, '`') || LinkParts.is(line, start, '~')) {
            while (LinkParts.is(line, end, line.charAt(start))) {
                end++;
            }
        }
        return end;
    }
}
