package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** Lists as flexmark reads them, but for items that are indented by four columns: they are code or go on in a paragraph. */
final class Lists extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
        return (state, matched) -> mayBegin(state) ? lists.tryStart(state, matched) : BlockStart.none();
    }

    /** By the first character, since flexmark looks with a pattern. */
    private static boolean mayBegin(ParserState state) {
        char first = state.getLine().charAt(state.getNextNonSpaceIndex());
        return state.getIndent() < CODE_INDENT
                && (first == '*' || first == '-' || first == '+' || (first >= '0' && first <= '9'));
    }
}
