package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** Lists, by flexmark's parser. A marker indented by four columns begins no item: it is code or continues a paragraph. */
final class Lists extends BlockFactory {

    @Override
    BlockParserFactory make(DataHolder options) {
        BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
        return (state, matched) -> mayBegin(state) ? lists.tryStart(state, matched) : BlockStart.none();
    }

    /** Checks the first character, to avoid flexmark's regular expression. */
    private static boolean mayBegin(ParserState state) {
        char first = state.getLine().charAt(state.getNextNonSpaceIndex());
        return state.getIndent() < CODE_INDENT
                && (first == '*' || first == '-' || first == '+' || (first >= '0' && first <= '9'));
    }
}
