package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** Lists as flexmark reads them, but for items that are indented by four columns: they are code or go on in a paragraph. */
final class Lists extends BlockFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
        return (state, matched) ->
                state.getIndent() >= CODE_INDENT ? BlockStart.none() : lists.tryStart(state, matched);
    }
}
