package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;

/**
 * Thematic breaks. Delegates to flexmark, but checks the first character before: flexmark applies a regular expression to each
 * line.
 */
final class Breaks extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        BlockParserFactory breaks = new ThematicBreakParser.Factory().apply(options);
        return (state, matched) -> mayBegin(state) ? breaks.tryStart(state, matched) : BlockStart.none();
    }

    private static boolean mayBegin(ParserState state) {
        char first = state.getLine().charAt(state.getNextNonSpaceIndex());
        return first == '*' || first == '-' || first == '_';
    }
}
